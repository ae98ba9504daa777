import * as v from 'valibot'
import { isObject } from './is-object.ts'

/** What a member of a payload must be, where it is there and not `null`: both are how the API says "absent". */
type Members = { readonly [name: string]: 'string' | 'object' }

/**
 * The schema of an event: its trigger, an object under its key, and the members of that object which decide, that is
 * ids and kinds of content. The rest is typed by the contract and let through unseen, so that an odd member costs
 * nobody the message.
 *
 * It looks and copies nothing: on a webhook, a copy of every level would cost more than the check.
 */
export function checkedEvent<E extends { readonly trigger: string }>(
  trigger: E['trigger'],
  key: Exclude<keyof E, 'trigger'> & string,
  members: Members,
): v.GenericSchema<unknown, E> {
  return v.custom<E>(
    (event) => {
      if (!isObject(event) || event['trigger'] !== trigger) return false
      const payload = event[key]
      if (!isObject(payload)) return false
      for (const name in members) {
        const value = payload[name] ?? undefined
        if (
          value !== undefined &&
          (members[name] === 'object' ? !isObject(value) : typeof value !== 'string')
        )
          return false
      }
      return true
    },
    `Must be an event ${trigger}: "${key}" an object, in it ${Object.keys(members).join(', ')} of the right type.`,
  )
}
