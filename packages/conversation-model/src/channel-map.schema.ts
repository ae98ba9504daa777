import type { GenericSchema } from 'valibot'
import type { ChannelMap } from './channel-map.ts'
import { dictionary } from './schema/dictionary.ts'

/**
 * Reads a `ChannelMap`: any keys, for channels are added over time, each with a value that `value` accepts. `value`
 * must check only: like all schemas here this one hands on what came, and not what `value` would make of it.
 *
 * @example
 * ```ts
 * import { channelMap } from '@parlance/conversation-model/schemas'
 * import * as v from 'valibot'
 *
 * const senders = channelMap(v.string())
 * console.log(v.is(senders, { SMS: '+46701234567' }), v.is(senders, { SMS: 7 })) // true false
 * ```
 */
export function channelMap<Value>(
  value: GenericSchema<unknown, Value>,
): GenericSchema<unknown, ChannelMap<Value>> {
  return dictionary(value)
}
