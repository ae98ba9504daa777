import * as v from 'valibot'
import type { JsonObject, JsonValue } from './json-value.ts'
import { isDictionary } from './schema/is-dictionary.ts'
import { issueMessage } from './schema/issue-message.ts'
import type { Recognises } from './schema/recognises.ts'

const isJson = (input: unknown) =>
  typeof input === 'string' ||
  typeof input === 'number' ||
  typeof input === 'boolean' ||
  typeof input === 'object'

/**
 * Reads any JSON value and hands on the very same one. It does not look inside: a value that is nested deeply
 * enough to break a recursive check passes like any other.
 */
export const jsonValue: v.GenericSchema<unknown, JsonValue> = /* @__PURE__ */ (() =>
  v.custom<JsonValue>(isJson satisfies Recognises<typeof isJson, JsonValue>, 'Expected a JSON value'))()

/** Reads a JSON object and hands on the very same one, without looking inside. Refuses arrays. */
export const jsonObject: v.GenericSchema<unknown, JsonObject> = /* @__PURE__ */ (() =>
  v.custom<JsonObject>(isDictionary satisfies Recognises<typeof isDictionary, JsonObject>, (issue) =>
    issueMessage({ ...issue, expected: 'Object' }),
  ))()
