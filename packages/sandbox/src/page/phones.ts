import type { SandboxMessage } from '../sandbox-state.ts'
import { type Person, personOf } from './person.ts'

/** A phone in the list. */
export interface Phone {
  readonly person: Person
  /** What it holds, in the order of arrival. */
  readonly ids: Set<string>
  last: SandboxMessage | undefined
  unread: number
}

/** The phones, in the order in which they came up: a list that stays still. */
export interface Phones {
  readonly all: () => readonly Phone[]
  readonly get: (key: string | undefined) => Phone | undefined
  /** A phone that nothing was sent to yet. */
  readonly open: (person: Person) => Phone
  /** Puts a message where it belongs; answers with where it was, if that is elsewhere. */
  readonly place: (message: SandboxMessage, isNew: boolean) => { phone: Phone; left?: Phone | undefined }
  readonly reset: () => void
}

export function createPhones(): Phones {
  const phones = new Map<string, Phone>()
  const homes = new Map<string, Phone>()
  const open = (person: Person): Phone => {
    const known = phones.get(person.key)
    if (known) return known
    const phone: Phone = { person, ids: new Set(), last: undefined, unread: 0 }
    phones.set(person.key, phone)
    return phone
  }
  return {
    all: () => [...phones.values()],
    get: (key) => (key === undefined ? undefined : phones.get(key)),
    open,
    place(message, isNew) {
      const phone = open(personOf(message))
      const before = homes.get(message.id)
      const left = before === phone ? undefined : before
      left?.ids.delete(message.id)
      if (left?.last?.id === message.id) left.last = undefined
      homes.set(message.id, phone)
      phone.ids.add(message.id)
      if (isNew || left || phone.last?.id === message.id) phone.last = message
      if ((isNew || left) && message.message.app_message) phone.unread += 1
      return { phone, left }
    },
    reset() {
      homes.clear()
      for (const phone of phones.values()) {
        phone.ids.clear()
        phone.last = undefined
        phone.unread = 0
      }
    },
  }
}
