import { channelName } from './channel-name.ts'
import { element } from './element.ts'
import { nameOf } from './person.ts'
import type { Phone } from './phones.ts'
import { preview } from './preview.ts'
import { timeText } from './time-text.ts'

/** The list of phones, one to be chosen. */
export interface PhoneList {
  readonly element: HTMLElement
  readonly update: (phones: readonly Phone[], chosen: string | undefined) => void
}

interface Row {
  readonly element: HTMLElement
  readonly update: (phone: Phone, isChosen: boolean) => void
}

export function createPhoneList(choose: (key: string) => void): PhoneList {
  const rows = new Map<string, Row>()
  const list = element('ul', { class: 'phone-list' })
  return {
    element: list,
    update(phones, chosen) {
      for (const phone of phones) {
        const { key } = phone.person
        let row = rows.get(key)
        if (row === undefined) {
          row = createRow(phone, () => choose(key))
          rows.set(key, row)
          list.append(row.element)
        }
        row.update(phone, key === chosen)
      }
    },
  }
}

function createRow({ person }: Phone, click: () => void): Row {
  const text = element('span', { class: 'phone-preview', dir: 'auto' })
  const time = element('time', { class: 'soft' })
  const count = element('span', { class: 'count', hidden: true })
  const button = element(
    'button',
    { type: 'button', class: 'phone-row', 'data-channel': person.channel, click },
    badge(person.channel),
    element('span', { class: 'phone-name' }, nameOf(person)),
    time,
    text,
    count,
  )
  return {
    element: element('li', {}, button),
    update({ last, unread }, isChosen) {
      if (isChosen) button.setAttribute('aria-current', 'true')
      else button.removeAttribute('aria-current')
      text.textContent = last ? preview(last).slice(0, 120) : 'Nothing yet'
      const at = last?.message.accept_time
      time.textContent = at === undefined ? '' : timeText(at)
      count.hidden = unread === 0
      count.replaceChildren(String(unread), element('span', { class: 'hidden-words' }, ' new'))
    },
  }
}

/** The channel of a phone, by colour and by name. */
export function badge(channel: string): HTMLElement {
  return element('span', { class: 'badge', 'data-channel': channel }, channelName(channel) || 'No channel')
}
