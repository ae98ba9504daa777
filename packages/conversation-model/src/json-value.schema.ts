import * as v from 'valibot'
import { issueMessage } from './schema/issue-message.ts'
import { isDictionary } from './schema/is-dictionary.ts'
import type { JsonObject, JsonValue } from './json-value.ts'

/**
 * Reads any JSON value and hands on the very same one. It does not look inside: a value that is nested deeply
 * enough to break a recursive check passes like any other.
 */
export const jsonValue: v.GenericSchema<unknown, JsonValue> = /* @__PURE__ */ (() =>
  v.custom<JsonValue>(isJson, 'Expected a JSON value'))()

/** Reads a JSON object and hands on the very same one, without looking inside. Refuses arrays. */
export const jsonObject: v.GenericSchema<unknown, JsonObject> = /* @__PURE__ */ (() =>
  v.custom<JsonObject>(isDictionary, (issue) => issueMessage({ ...issue, expected: 'Object' })))()

function isJson(input: unknown): boolean {
  return ['string', 'number', 'boolean', 'object'].includes(typeof input)
}
