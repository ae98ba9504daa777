import * as v from 'valibot'

/** Schema of a member that counts as absent where the API sends `null` for it, and is `schema` otherwise. */
export function unlessNull<T>(schema: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, T> {
  // Typed as never, for types leave such a member out.
  const absent = v.pipe(
    v.null(),
    v.guard((value): value is never => value === null),
  )
  return v.lazy((input): v.GenericSchema<unknown, T> => (input === null ? absent : schema))
}
