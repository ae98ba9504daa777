import { constants, createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { type Readable, type Transform, pipeline } from 'node:stream'
import { type Dispatcher, getGlobalDispatcher, request } from 'undici'
import type { FetchFunction } from './fetch-function.ts'
import { own } from './own.ts'
import type { PlatformResponse } from './platform.ts'

/** What {@link undiciFetch} is given. */
export interface UndiciFetchOptions {
  /**
   * What keeps the connections: an `Agent`, `Pool`, `ProxyAgent` or `EnvHttpProxyAgent` of undici. Default: undici's global
   * dispatcher.
   */
  dispatcher?: Dispatcher | undefined
}

/**
 * A `fetch` over undici's `request`, for Node services under load: it costs a fraction of the CPU of the built-in
 * fetch. Give it to a client as its `fetch`. undici has to be installed beside Parlance.
 *
 * @example
 * ```ts
 * import { clientOptionsFromEnv, createClient } from '@parlance/core'
 * import { undiciFetch } from '@parlance/core/undici'
 * import { Agent } from 'undici'
 *
 * const client = createClient({
 *   ...clientOptionsFromEnv(process.env),
 *   fetch: undiciFetch({ dispatcher: new Agent({ connections: 64 }) }),
 * })
 * ```
 */
export function undiciFetch(options?: UndiciFetchOptions): FetchFunction {
  const { dispatcher } = own(options)
  return async (url, { method, headers, body, signal }) => {
    const answer = await request(url, {
      ...untold,
      method,
      headers: { 'accept-encoding': 'gzip, br', ...headers },
      body: body ?? null,
      signal,
      dispatcher: dispatcher ?? getGlobalDispatcher(),
    })
    const get = (name: string): string | null => answer.headers[name.toLowerCase()]?.toString() ?? null
    const bytes = decompressed(answer.body, get('content-encoding'))
    const response = { status: answer.statusCode, headers: { get }, body: toStream(bytes) }
    // oxlint-disable-next-line no-unsafe-type-assertion -- the part of a Response that core reads
    return response as unknown as PlatformResponse
  }
}

// undici reads its options through the prototype chain; named here, none can come in from a polluted one.
const untold: object = {
  agent: undefined,
  blocking: undefined,
  bodyTimeout: undefined,
  expectContinue: undefined,
  headersTimeout: undefined,
  highWaterMark: undefined,
  idempotent: undefined,
  maxRedirections: undefined,
  onInfo: undefined,
  opaque: undefined,
  path: undefined,
  query: undefined,
  reset: undefined,
  responseHeaders: undefined,
  servername: undefined,
  throwOnError: undefined,
  typeOfService: undefined,
  upgrade: undefined,
}

/** What is used of a `ReadableStream`, without the cost of one. */
function toStream(bytes: Readable) {
  // A body that is given up reports that as an error; without a listener it would end the process.
  bytes.on('error', () => undefined)
  const cancel = async (): Promise<void> => void bytes.destroy()
  return {
    cancel,
    getReader() {
      const pieces = bytes[Symbol.asyncIterator]()
      return { read: () => pieces.next(), cancel }
    },
  }
}

// An empty body is none, also where it is said to be compressed; the JSON shows whether an answer is whole.
const expanders = /* @__PURE__ */ new Map<string | undefined, () => Transform>([
  ['gzip', () => createGunzip({ finishFlush: constants.Z_SYNC_FLUSH })],
  ['x-gzip', () => createGunzip({ finishFlush: constants.Z_SYNC_FLUSH })],
  ['deflate', () => createInflate({ finishFlush: constants.Z_SYNC_FLUSH })],
  ['br', () => createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH })],
])

/** The body as it was before it was compressed. An error of either stream ends both. */
function decompressed(bytes: Readable, encoding: string | null): Readable {
  const expander = expanders.get(encoding?.trim().toLowerCase())
  return expander ? pipeline(bytes, expander(), () => undefined) : bytes
}
