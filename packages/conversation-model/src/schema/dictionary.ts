import * as v from 'valibot'
import { issueMessage } from '../channel-specific/issue-message.ts'

/** Schema of a JSON object used as a dictionary: any keys, one kind of value. Refuses arrays. */
export function dictionary<Value>(
  value: v.GenericSchema<unknown, Value>,
): v.GenericSchema<unknown, { [key: string]: Value }> {
  const record = v.record(v.string(), value, issueMessage)
  const noArray = v.never('Expected Object, received array')
  return v.lazy((input): typeof record | typeof noArray => (Array.isArray(input) ? noArray : record))
}
