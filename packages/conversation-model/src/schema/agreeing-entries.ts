import type { LooseObjectSchema, ObjectEntries } from 'valibot'
import type { Agrees } from './agrees.ts'

/**
 * The same as `Agrees` for entries that several schemas spread: `satisfies AgreeingEntries<typeof entries, T>`
 * compiles only if they declare the members of the interface `T`, in both directions.
 */
export type AgreeingEntries<Entries extends ObjectEntries, T> =
  Agrees<LooseObjectSchema<Entries, undefined>, T> extends LooseObjectSchema<Entries, undefined>
    ? Entries
    : Agrees<LooseObjectSchema<Entries, undefined>, T>
