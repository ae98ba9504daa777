import type { BrokenLimit } from './broken-limit.ts'
import { within } from './within.ts'

/** The limits that the values of a dictionary break. */
export function limitValues<Value>(
  key: string,
  dictionary: { readonly [name: string]: Value | undefined } | undefined,
  limits: (value: Value) => readonly BrokenLimit[],
): BrokenLimit[] {
  return within(
    key,
    Object.entries(dictionary ?? {}).flatMap(([name, value]) =>
      value === undefined ? [] : within(name, limits(value)),
    ),
  )
}
