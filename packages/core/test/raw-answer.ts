/** The bytes of an HTTP answer with its length; `headers` come on top. */
export function rawAnswer(
  status: number,
  body: string | Uint8Array = '{}',
  headers: Readonly<Record<string, string>> = {},
): Buffer {
  const bytes = Buffer.from(body)
  return Buffer.concat([rawHead(status, { 'content-length': String(bytes.length), ...headers }), bytes])
}

/** The head of an answer alone. */
export function rawHead(status: number, headers: Readonly<Record<string, string>> = {}): Buffer {
  const lines = Object.entries({ 'content-type': 'application/json', ...headers })
  const text = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  return Buffer.from(`HTTP/1.1 ${status} Whatever\r\n${text}\r\n`, 'latin1')
}

/** A piece of a body in chunks. */
export const rawChunk = (bytes: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')])
