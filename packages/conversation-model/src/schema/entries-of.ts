import type { ExactOptionalSchema, GenericSchema } from 'valibot'

/** One schema for each member of the interface `T`: what the schemas of interfaces that extend `T` spread. */
export type EntriesOf<T> = {
  readonly [K in keyof T]-?: Record<never, never> extends Pick<T, K>
    ? ExactOptionalSchema<GenericSchema<unknown, Exclude<T[K], undefined>>, undefined>
    : GenericSchema<unknown, T[K]>
}
