import * as v from 'valibot'
import { issueMessage } from './issue-message.ts'
import { isDictionary } from './is-dictionary.ts'

/**
 * Schema of a JSON object used as a dictionary: any keys, one kind of value. Refuses arrays, and hands on the very
 * same object: valibot's own record would lose values whose key is `constructor` or `prototype`.
 */
export function dictionary<Value>(
  value: v.GenericSchema<unknown, Value>,
): v.GenericSchema<unknown, { [key: string]: Value }> {
  return v.pipe(
    v.custom<{ [key: string]: Value }>(isDictionary, (issue) =>
      issueMessage({ ...issue, expected: 'Object' }),
    ),
    // A transformation, for its issues keep checks that follow away from values of the wrong type.
    v.rawTransform(({ dataset, addIssue }) => {
      for (const [key, item] of Object.entries(dataset.value)) {
        const step = { type: 'object', origin: 'value', input: dataset.value, key, value: item } as const
        for (const { message, path = [] } of v.safeParse(value, item).issues ?? []) {
          addIssue({ message, path: [step, ...path] })
        }
      }
      return dataset.value
    }),
  )
}
