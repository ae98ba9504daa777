import * as v from 'valibot'
import { issueMessage } from './channel-specific/issue-message.ts'
import type { JsonObject, JsonValue } from './json-value.ts'

/**
 * Reads any JSON value and hands on the very same one. It does not look inside: a value that is nested deeply
 * enough to break a recursive check passes like any other.
 */
export const jsonValue: v.GenericSchema<unknown, JsonValue> = /* @__PURE__ */ (() =>
  v.custom<JsonValue>(isJson, 'Expected a JSON value'))()

/** Reads a JSON object and hands on the very same one, without looking inside. Refuses arrays. */
export const jsonObject: v.GenericSchema<unknown, JsonObject> = /* @__PURE__ */ (() =>
  v.custom<JsonObject>(isJsonObject, (issue) => issueMessage({ ...issue, expected: 'Object' })))()

function isJson(input: unknown): boolean {
  return ['string', 'number', 'boolean', 'object'].includes(typeof input)
}

function isJsonObject(input: unknown): boolean {
  return typeof input === 'object' && input !== null && !Array.isArray(input)
}
