import * as v from 'valibot'
import { issueMessage } from './issue-message.ts'
import { openObject } from './open-object.ts'

/**
 * Schema of a union whose member `key` says which kind a value is. A value of a known kind must have the shape
 * of that kind; one of an unknown kind passes as it is, for the API gains kinds over time.
 */
export function openVariant<Kinds extends Readonly<Record<string, unknown>>>(
  key: string,
  known: { readonly [Kind in keyof Kinds]: v.GenericSchema<unknown, Kinds[Kind]> },
): v.GenericSchema<unknown, Kinds[keyof Kinds]> {
  const unknownKind = v.pipe(
    openObject({ [key]: v.string(issueMessage) }),
    // Typed as never: types name the known kinds only, for an open member would keep them from narrowing.
    v.guard((value): value is never => typeof value === 'object'),
  )
  return v.lazy((input): v.GenericSchema<unknown, Kinds[keyof Kinds]> => {
    const kind = readKind(input, key)
    return isIn(known, kind) ? known[kind] : unknownKind
  })
}

function readKind(input: unknown, key: string): unknown {
  return typeof input === 'object' && input !== null && Object.hasOwn(input, key)
    ? Reflect.get(input, key)
    : undefined
}

function isIn<Known extends object>(known: Known, kind: unknown): kind is keyof Known {
  return typeof kind === 'string' && Object.hasOwn(known, kind)
}
