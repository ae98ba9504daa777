import { bytesOf } from './bytes-of.ts'
import { EventParseError } from './event-parse-error.ts'
import { isObject } from './is-object.ts'
import type { RawBody } from './raw-body.ts'

/**
 * The JSON object that a body says, as `JSON.parse` makes it: nothing is converted, nothing dropped.
 *
 * What the engine says about broken JSON quotes the text, so it is not passed on.
 */
export function parseJsonObject(body: RawBody): Record<string, unknown> {
  const text = textOf(body)
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new EventParseError('not_json', 'it is not JSON')
  }
  if (isObject(json)) return json
  throw new EventParseError('not_an_object', 'it is JSON, but not an object')
}

function textOf(body: RawBody): string {
  // A byte order mark is no JSON, yet some proxies add one. The decoder drops it from bytes likewise.
  if (typeof body === 'string') return body.startsWith('\uFEFF') ? body.slice(1) : body
  let bytes: Uint8Array
  try {
    bytes = bytesOf(body)
  } catch {
    throw new EventParseError('unreadable', 'it is neither text nor bytes')
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new EventParseError('not_utf8', 'it is not UTF-8')
  }
}
