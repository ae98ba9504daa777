import type { SandboxMessage } from '../sandbox-state.ts'
import { element } from './element.ts'
import { createGuide } from './guide.ts'
import { createNewPhone } from './new-phone.ts'
import { toPerson } from './person.ts'
import { createPhoneView, type PhoneView } from './phone.ts'
import { createPhoneList } from './phone-list.ts'
import { createPhones } from './phones.ts'
import { post } from './post.ts'
import type { Store } from './store.ts'

/** The phones: a list, and the one that is looked at. */
export interface Desk {
  readonly list: HTMLElement
  readonly stage: HTMLElement
  readonly show: (message: SandboxMessage, isNew: boolean) => void
  /** Starts again from what the store holds. */
  readonly reset: () => void
  /** Shows the guide, or the phone again. */
  readonly toggleGuide: () => void
}

export function createDesk(store: Store): Desk {
  const phones = createPhones()
  const stage = element('main', { class: 'stage', id: 'phone', tabindex: -1 })
  let chosen: string | undefined
  let view: PhoneView | undefined
  let isGuide = false
  // Until somebody chooses, the phone that is written to is the one to look at.
  let isChosenByHand = false

  const showGuide = (): void => {
    const setup = store.setup()
    if (setup === undefined) return
    isGuide = true
    view = undefined
    stage.replaceChildren(createGuide(setup, sendSamples))
  }
  const look = (key: string): void => {
    const phone = phones.get(key)
    if (phone === undefined) return
    isGuide = false
    chosen = key
    phone.unread = 0
    view = createPhoneView(store, phone)
    stage.replaceChildren(view.element)
    view.show()
    tell()
  }
  const choose = (key: string): void => {
    isChosenByHand = true
    look(key)
  }
  const sendSamples = async (): Promise<void> => {
    const person = phones.get(chosen)?.person ?? { channel: 'WHATSAPP', identity: '46701234567' }
    const { channel, identity } = person
    await post('/sandbox/samples', { channel, identity })
    openPhone(channel, identity)
  }
  // What was sent to it may come later than this.
  const openPhone = (channel: string, identity: string): void => {
    const person = toPerson(channel, identity, store.setup()?.appId ?? '')
    phones.open(person)
    choose(person.key)
  }
  const openNew = (channel: string, identity: string): void => {
    openPhone(channel, identity)
    stage.querySelector('textarea')?.focus()
  }
  const list = createPhoneList(choose)
  const tell = (): void => {
    list.update(phones.all(), isGuide ? undefined : chosen)
    const unread = phones.all().reduce((sum, phone) => sum + phone.unread, 0)
    document.title = unread > 0 ? `(${unread}) Parlance sandbox` : 'Parlance sandbox'
  }
  const show = (message: SandboxMessage, isNew: boolean): void => {
    const { phone, left } = phones.place(message, isNew)
    if (left?.person.key === chosen) view?.remove(message.id)
    const isLookedAt = phone.person.key === chosen && view !== undefined
    if (isLookedAt) {
      phone.unread = 0
      view?.add(message)
    } else if (isNew && !isChosenByHand) look(phone.person.key)
    tell()
  }
  const reset = (): void => {
    phones.reset()
    for (const message of store.messages().values()) phones.place(message, false)
    const [first] = phones.all()
    const key = chosen ?? first?.person.key
    if (key === undefined || isGuide) showGuide()
    else look(key)
    tell()
  }
  return {
    list: element('div', { class: 'phones' }, list.element, createNewPhone(openNew)),
    stage,
    show,
    reset,
    toggleGuide() {
      if (isGuide && chosen !== undefined) look(chosen)
      else showGuide()
      tell()
    },
  }
}
