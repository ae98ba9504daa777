import * as v from 'valibot'
import { openObject } from './open-object.ts'
import { isDictionary } from './is-dictionary.ts'

type Outputs<Entries extends v.ObjectEntries> = v.InferOutput<v.ObjectSchema<Entries, undefined>>

/**
 * What {@link oneOf} yields: a member for each kind, which forbids the others, and one for each name in `Instead`,
 * which forbids all kinds.
 */
export type OneOf<
  Kinds extends v.ObjectEntries,
  Beside extends v.ObjectEntries,
  Instead extends keyof Beside = never,
> =
  | {
      [Kind in keyof Kinds]: { [K in Kind]: v.InferOutput<Kinds[K]> } & {
        [K in Exclude<keyof Kinds, Kind>]?: never
      } & Outputs<Beside>
    }[keyof Kinds]
  | {
      [Key in Instead]: { [K in keyof Kinds]?: never } & Outputs<Omit<Beside, Key>> &
        Required<Pick<Outputs<Beside>, Key & keyof Outputs<Beside>>>
    }[Instead]

/**
 * Schema of an object that holds exactly one of the keys of `kinds`, and beside it what `beside` allows. Where a
 * key of `instead` is there, no kind has to be.
 *
 * Only the kind that is there is checked, so that issues point into it. `null` counts as absent. An object that
 * holds none of the kinds but another object under a key that nobody knows is of a kind that came after this
 * version: it passes as it is, like an unknown value of an open enum.
 */
export function oneOf<
  const Kinds extends v.ObjectEntries,
  const Beside extends v.ObjectEntries,
  const Instead extends keyof Beside & string = never,
>(
  kinds: Kinds,
  beside: Beside,
  instead?: readonly Instead[],
): v.GenericSchema<unknown, OneOf<Kinds, Beside, Instead>>
// The type of what comes out is told by the signature above: it cannot be followed through members built at run time.
export function oneOf(
  kinds: v.ObjectEntries,
  beside: v.ObjectEntries,
  instead: readonly string[] = [],
): v.GenericSchema<unknown, unknown> {
  const names = Object.keys(kinds)
  const rest = openObject(beside)
  const none = v.never(`Expected one of ${[...names, ...instead].join(', ')}`)
  const members = new Map(
    Object.entries(kinds).map(([name, kind]) => [name, openObject({ [name]: kind, ...beside })]),
  )
  return v.lazy((input): v.GenericSchema<unknown, unknown> => {
    if (!isDictionary(input)) return rest
    const [first, second] = names.filter((name) => isPresent(input, name))
    if (second !== undefined) return openObject({ [second]: v.never(`Not allowed beside ${first}`) })
    if (first !== undefined) return members.get(first) ?? none
    return instead.some((name) => isPresent(input, name)) || hasUnknownKind(input, beside) ? rest : none
  })
}

function isPresent(input: Readonly<Record<string, unknown>>, name: string): boolean {
  return Object.hasOwn(input, name) && input[name] !== null && input[name] !== undefined
}

function hasUnknownKind(input: Readonly<Record<string, unknown>>, beside: v.ObjectEntries): boolean {
  return Object.keys(input).some((key) => !Object.hasOwn(beside, key) && isDictionary(input[key]))
}
