/** What is used of `node:crypto`. */
interface NodeCrypto {
  createHmac(algorithm: 'sha256', key: string): Hmac
  timingSafeEqual(left: Uint8Array, right: Uint8Array): boolean
}
interface Hmac {
  update(data: string | Uint8Array): Hmac
  digest(): Uint8Array
}

/**
 * node:crypto, where there is one: it is up to 26 times faster than WebCrypto for one webhook at a time, which crosses
 * threads for each call. It is asked for when it is needed (some 70 ns), not at load, which would take milliseconds,
 * and not by an import, which bundlers for other platforms would see.
 */
function nodeCrypto(): NodeCrypto | undefined {
  const { process } = globalThis as {
    process?: { getBuiltinModule?: (name: 'node:crypto') => NodeCrypto | undefined }
  }
  return process?.getBuiltinModule?.('node:crypto')
}

/**
 * Keys imported for WebCrypto: the one thing that this package keeps at module level. Importing the key anew for each
 * webhook costs up to 0.7 of the check itself, and plain functions have no object to keep it on. Bounded, so that a
 * secret per tenant does not fill the memory. Keys are kept, not promises: on Workers a promise dies with its request.
 */
const keys: Map<string, CryptoKey> = /* @__PURE__ */ new Map()
const maxKeys = 8

async function importedKey(secret: string): Promise<CryptoKey> {
  let key = keys.get(secret)
  if (!key) {
    const algorithm = { name: 'HMAC', hash: 'SHA-256' }
    const bytes = new TextEncoder().encode(secret)
    key = await crypto.subtle.importKey('raw', bytes, algorithm, false, ['sign', 'verify'])
    if (keys.size >= maxKeys) keys.clear()
    keys.set(secret, key)
  }
  return key
}

/** The HMAC-SHA256 of body and tail. */
export async function signHmac(secret: string, body: string | Uint8Array, tail: string): Promise<Uint8Array> {
  const node = nodeCrypto()
  if (node) return node.createHmac('sha256', secret).update(body).update(tail).digest()
  return new Uint8Array(await crypto.subtle.sign('HMAC', await importedKey(secret), joined(body, tail)))
}

/** Whether `expected` is the HMAC-SHA256 of body and tail under this secret, compared in constant time. */
export function verifyHmac(
  secret: string,
  body: string | Uint8Array,
  tail: string,
  expected: Uint8Array<ArrayBuffer>,
): boolean | Promise<boolean> {
  const node = nodeCrypto()
  return node
    ? node.timingSafeEqual(node.createHmac('sha256', secret).update(body).update(tail).digest(), expected)
    : importedKey(secret).then((key) => crypto.subtle.verify('HMAC', key, expected, joined(body, tail)))
}

function joined(body: string | Uint8Array, tail: string): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder()
  const start = typeof body === 'string' ? encoder.encode(body) : body
  const end = encoder.encode(tail)
  const all = new Uint8Array(start.length + end.length)
  all.set(start)
  all.set(end, start.length)
  return all
}
