/** The Conversation API's signature, made without any code of Parlance: base64(HMAC-SHA256(secret, body.nonce.timestamp)). */
export async function sign({ body, secret, nonce, timestamp }) {
  const bytes = toBytes(body)
  const tail = toBytes(`.${nonce}.${timestamp}`)
  const signed = new Uint8Array(bytes.length + tail.length)
  signed.set(bytes)
  signed.set(tail, bytes.length)
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', toBytes(secret), algorithm, false, ['sign'])
  return btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.sign('HMAC', key, signed))))
}

const toBytes = (value) =>
  typeof value === 'string' ? new TextEncoder().encode(value) : new Uint8Array(value)

/** The four headers, with what the caller wants otherwise. */
export async function signedHeaders({ body, secret, nonce = 'nonce', timestamp = 1_700_000_000 }, more = {}) {
  const headers = {
    'x-sinch-webhook-signature': await sign({ body, secret, nonce, timestamp }),
    'x-sinch-webhook-signature-nonce': nonce,
    'x-sinch-webhook-signature-timestamp': String(timestamp),
    'x-sinch-webhook-signature-algorithm': 'HmacSHA256',
    ...more,
  }
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined))
}
