import type { SandboxMessage } from '../sandbox-state.ts'
import { el } from './el.ts'
import { part } from './part.ts'
import { type Phone, phoneOf } from './phone.ts'
import { tickOf } from './tick-of.ts'

/** The list of phones. */
export interface PhoneList {
  readonly show: (phones: readonly ShownPhone[], current: string | undefined) => void
}

/** A phone, and what is told of it in the list. */
export interface ShownPhone {
  readonly phone: Phone
  readonly last: SandboxMessage | undefined
  /** Its last message in a line. */
  readonly text: string
  readonly unseen: number
}

/** Buttons that stay the same elements while they are listed, so that the keyboard's place is kept. */
export function startPhones(open: (phone: Phone) => void): PhoneList {
  const list = part('phones', HTMLElement)
  const rows = new Map<string, { element: HTMLElement; button: HTMLButtonElement }>()
  const rowOf = (phone: Phone): { element: HTMLElement; button: HTMLButtonElement } => {
    const known = rows.get(phone.key)
    if (known) return known
    const button = el('button', { type: 'button', 'data-channel': phone.channel })
    button.addEventListener('click', () => open(phone))
    const row = { element: el('li', {}, button), button }
    rows.set(phone.key, row)
    list.append(row.element)
    return row
  }
  return {
    show(phones, current) {
      const keys = new Set(phones.map(({ phone }) => phone.key))
      for (const [key, { element }] of rows) {
        if (keys.has(key)) continue
        element.remove()
        rows.delete(key)
      }
      for (const shown of phones) {
        const { phone } = shown
        const { button } = rowOf(phone)
        button.replaceChildren(...partsOf(shown))
        const wasCurrent = button.hasAttribute('aria-current')
        if (phone.key !== current) button.removeAttribute('aria-current')
        else if (!wasCurrent) {
          button.setAttribute('aria-current', 'true')
          bringIntoView(button, list)
        }
      }
    },
  }
}

/**
 * Scrolls the list of a narrow page sideways, that of a wide one down, as far as is needed. Not by `scrollIntoView`:
 * in Chromium the next Tab would start there, and not at the top of the page.
 */
function bringIntoView(button: HTMLElement, list: HTMLElement): void {
  for (const scroller of [list, list.parentElement]) {
    if (scroller === null) continue
    const place = button.getBoundingClientRect()
    const frame = scroller.getBoundingClientRect()
    const left = Math.min(0, place.left - frame.left) + Math.max(0, place.right - frame.right)
    const top = Math.min(0, place.top - frame.top) + Math.max(0, place.bottom - frame.bottom)
    scroller.scrollBy({ left, top })
  }
}

function partsOf({ phone, last, text, unseen }: ShownPhone): Node[] {
  const isOwn = last?.message.contact_message !== undefined
  const sign = last === undefined || isOwn ? '' : `${tickOf(last).sign} `
  const news = el('span', { class: 'news' }, String(unseen), el('span', { class: 'sr' }, ' new'))
  return [
    el('span', { class: 'channel' }, phone.channel),
    el('strong', {}, phone.identity || 'Nobody'),
    ...(unseen > 0 ? [news] : []),
    el('span', { class: 'last' }, last === undefined ? 'Nothing yet' : sign + text),
  ]
}

/** The phones of messages, in the order in which they came up. */
export function phonesOf(messages: Iterable<SandboxMessage>): Map<string, Phone> {
  const phones = new Map<string, Phone>()
  for (const message of messages) {
    const phone = phoneOf(message)
    if (!phones.has(phone.key)) phones.set(phone.key, phone)
  }
  return phones
}
