import * as v from 'valibot'
import type { BrokenLimit } from './broken-limit.ts'

/** The schema of a request: `schema`, and then the limits that the API documents, each as an issue. */
export function withLimits<T>(
  schema: v.GenericSchema<unknown, T>,
  limits: (value: T) => readonly BrokenLimit[],
): v.GenericSchema<unknown, T> {
  return v.pipe(
    schema,
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return
      for (const { path, message } of limits(dataset.value)) {
        addIssue({ message, path: toIssuePath(dataset.value, path) })
      }
    }),
  )
}

function toIssuePath(root: unknown, [first, ...rest]: BrokenLimit['path']): [Step, ...Step[]] {
  const step = stepInto(root, first)
  const path: [Step, ...Step[]] = [step]
  let last = step
  for (const key of rest) {
    last = stepInto(last.value, key)
    path.push(last)
  }
  return path
}

type Step = v.UnknownPathItem

function stepInto(input: unknown, key: string | number): Step {
  const value: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, key) : undefined
  return { type: 'unknown', origin: 'value', input, key, value }
}
