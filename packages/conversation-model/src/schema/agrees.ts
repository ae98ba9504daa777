import type { GenericSchema, InferOutput } from 'valibot'

/** Stands for the absence of an optional member, so that leaving one out of either side shows. */
interface Absent {
  readonly absent: true
}

/** Keeps the index signatures of dictionaries, and drops those of loose objects: they say nothing of a member. */
type MemberKey<T, K extends keyof T> = string extends K ? (unknown extends T[K] ? never : K) : K

/** The declared members of `T`, all the way down. */
type Declared<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? Declared<Item>[]
    : {
        [K in keyof T as MemberKey<T, K>]-?: Record<never, never> extends Pick<T, K>
          ? Declared<T[K]> | Absent
          : Declared<T[K]>
      }

/**
 * Holds for a schema that declares the same members as the interface `T`, with the same types and equally
 * optional, in both directions. `satisfies Agrees<typeof shape, T>` does not compile otherwise: annotating the
 * schema with `T` would not see an optional member that the schema forgot.
 */
export type Agrees<Schema extends GenericSchema<unknown, unknown>, T> = [
  Declared<InferOutput<Schema>>,
] extends [Declared<T>]
  ? [Declared<T>] extends [Declared<InferOutput<Schema>>]
    ? Schema
    : { readonly theInterfaceDeclares: Declared<T> }
  : { readonly theSchemaDeclares: Declared<InferOutput<Schema>> }
