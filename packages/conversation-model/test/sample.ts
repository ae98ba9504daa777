import type { GenericSchema } from 'valibot'

type RequiredKey<T> = { [K in keyof T]-?: Record<never, never> extends Pick<T, K> ? never : K }[keyof T]

/** A payload in which every member of its type is filled in, and the members that may not be missing. */
export interface Sample {
  readonly name: string
  readonly schema: GenericSchema<unknown, unknown>
  readonly full: object
  readonly required: readonly string[]
}

/** The compiler sees to it that `full` has every member, and that `required` names all that must be there. */
export function sample<T extends object>(
  name: string,
  schema: GenericSchema<unknown, T>,
  full: Required<T>,
  required: Record<RequiredKey<T>, true>,
): Sample {
  return { name, schema, full, required: Object.keys(required) }
}
