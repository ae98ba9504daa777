import * as v from 'valibot'
import { issueMessage } from './issue-message.ts'

/**
 * Schema of a JSON object: checks the members that `entries` names, and hands on the very same object with all
 * that it holds. The schemas in `entries` must check only: what they make of a value is not handed on.
 *
 * Unlike valibot's own object schemas it refuses arrays, and loses no member that is called `constructor`,
 * `prototype` or `__proto__`: they leave such members out of the copy that they make.
 */
export function openObject<const Entries extends v.ObjectEntries>(
  entries: Entries,
): v.GenericSchema<unknown, v.InferOutput<v.LooseObjectSchema<Entries, undefined>>> {
  const copying = v.looseObject(entries, issueMessage)
  const object: typeof copying = {
    ...copying,
    '~run': (dataset, config) => {
      const { value } = dataset
      return Object.assign(copying['~run'](dataset, config), { value })
    },
  }
  const noArray = v.never('Expected Object, received array')
  return v.lazy((input): typeof object | typeof noArray => (Array.isArray(input) ? noArray : object))
}
