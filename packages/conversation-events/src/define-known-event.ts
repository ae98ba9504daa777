import type { EventDefinition, ParsedEvent } from './event-definition.ts'
import type { EventSchemaResult } from './event-schema.ts'
import { isObject } from './is-object.ts'

/**
 * What members of a payload have to be where they are there. `null` counts as absent: the API leaves out, sends `""`
 * or sends `null` for what it has no value for.
 */
type Members = Readonly<Record<string, 'string' | 'object'>>

/**
 * Defines an event of the API by the members of its payload that decide: ids, states and kinds of content. The rest is
 * typed by the contract and let through unseen, so that an odd member costs nobody the message.
 *
 * The check is written out instead of made with valibot, since it is in the path of each webhook: it copies nothing,
 * and a receiver that names one event stays small. `./schemas` offers the same checks as schemas of valibot.
 */
export function defineKnownEvent<E extends ParsedEvent>(
  trigger: E['trigger'],
  key: keyof E & string,
  members: Members,
): EventDefinition<E>
export function defineKnownEvent(trigger: string, key: string, members: Members): EventDefinition {
  function validate(event: unknown): EventSchemaResult<ParsedEvent> {
    if (!isEvent(event)) return refusal(['trigger'], trigger)
    const payload = event[key]
    if (!isObject(payload)) return refusal([key], 'object')
    const wrong = Object.keys(members).find((name) => !fits(payload[name], members[name]))
    return wrong === undefined ? { value: event } : refusal([key, wrong], members[wrong])
  }
  function isEvent(event: unknown): event is ParsedEvent & Record<string, unknown> {
    return isObject(event) && event['trigger'] === trigger
  }
  return { trigger, key, schema: () => ({ '~standard': { version: 1, vendor: 'parlance', validate } }) }
}

function fits(value: unknown, type: string | undefined): boolean {
  return (
    value === undefined || value === null || (type === 'object' ? isObject(value) : typeof value === type)
  )
}

function refusal(path: readonly string[], expected: string | undefined): EventSchemaResult<never> {
  return { issues: [{ path, message: `${path.join('.')} must be: ${expected}` }] }
}
