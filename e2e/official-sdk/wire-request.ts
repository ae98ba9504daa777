import type { IncomingMessage } from 'node:http'

/** What of a request is compared. */
export interface WireRequest {
  readonly method: string
  /** As it was sent: still encoded. */
  readonly path: string
  /** As a server reads it, each parameter with its values in order. */
  readonly query: Readonly<Record<string, readonly string[]>>
  readonly contentType: string | undefined
  /** The schemes of all credentials in the header. */
  readonly authorization: readonly string[]
  /** JSON or a form, decoded; else the text; nothing for no bytes. */
  readonly body: unknown
}

export const toWireRequest = (
  { method = '', url = '', headers }: IncomingMessage,
  body: Buffer,
): WireRequest => {
  const [path = '', ...query] = url.split('?')
  const contentType = headers['content-type']
  const credentials = headers.authorization?.split(/,\s*/) ?? []
  return {
    method,
    path,
    query: toRecord(new URLSearchParams(query.join('?'))),
    contentType,
    authorization: credentials.map((each) => each.split(' ')[0] ?? ''),
    body: body.length === 0 ? undefined : decode(body, contentType),
  }
}

const toRecord = (parameters: URLSearchParams): Record<string, string[]> =>
  Object.fromEntries([...parameters.keys()].map((name) => [name, parameters.getAll(name)]))

const decode = (body: Buffer, contentType = ''): unknown => {
  // Bytes that are no UTF-8 must not look like others that are none either.
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body)
  if (contentType.startsWith('application/x-www-form-urlencoded')) return toRecord(new URLSearchParams(text))
  return contentType.startsWith('application/json') ? JSON.parse(text) : text
}
