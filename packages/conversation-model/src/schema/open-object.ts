import * as v from 'valibot'
import { issueMessage } from './issue-message.ts'

/**
 * Schema of a JSON object: checks the members that `entries` names and keeps all others as they are.
 * Unlike valibot's own object schemas it refuses arrays.
 */
export function openObject<const Entries extends v.ObjectEntries>(
  entries: Entries,
): v.GenericSchema<unknown, v.InferOutput<v.LooseObjectSchema<Entries, undefined>>> {
  const object = v.looseObject(entries, issueMessage)
  const noArray = v.never('Expected Object, received array')
  return v.lazy((input): typeof object | typeof noArray => (Array.isArray(input) ? noArray : object))
}
