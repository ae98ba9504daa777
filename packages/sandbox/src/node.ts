import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { maxBodyBytes } from './max-body-bytes.ts'
import { createPage } from './page-server/create-page.ts'
import type { Sandbox } from './sandbox.ts'

/** A sandbox that listens on a port. */
export interface Listening {
  /** Its base URL, without a slash at the end: token endpoint and API in one. */
  readonly url: `http://${string}`
  /** Stops listening, and cuts what is open. */
  readonly close: () => Promise<void>
}

/** Where to listen. */
export interface ListenOptions {
  /** Default 0: any that is free. */
  port?: number | undefined
  /** Default `127.0.0.1`: this machine only. */
  host?: string | undefined
}

/** What listens, and whether one can look at it. */
export interface ListenWithPageOptions extends ListenOptions {
  /**
   * Whether `/` is a page for a browser: the phones of the people, and a log. It needs no key, so it answers only
   * under names of this machine, such as `localhost`. Default `false`.
   */
  page?: boolean | undefined
}

/**
 * Puts a sandbox on a port of this machine, for clients in other processes and other languages.
 *
 * @example
 * ```ts
 * import { createSandbox } from '@parlance/sandbox'
 * import { listen } from '@parlance/sandbox/node'
 *
 * const { url, close } = await listen(createSandbox(), { port: 4010 })
 * console.log(`POST ${url}/oauth2/token`)
 * await close()
 * ```
 *
 * @throws what `node:http` throws, for example where the port is taken.
 */
export function listen(sandbox: Sandbox, options?: ListenWithPageOptions): Promise<Listening>
export function listen(sandbox: Pick<Sandbox, 'fetch'>, options?: ListenOptions): Promise<Listening>
export async function listen(
  sandbox: Pick<Sandbox, 'fetch'> | Sandbox,
  options: ListenWithPageOptions = {},
): Promise<Listening> {
  const { port = 0, host = '127.0.0.1' } = options
  const page = options.page && 'subscribe' in sandbox ? createPage(sandbox, readModule) : undefined
  const fetch = async (request: Request): Promise<Response> =>
    (await page?.(request)) ?? sandbox.fetch(request)
  const server = createServer((incoming, outgoing) => void answer(fetch, incoming, outgoing))
  server.listen(port, host)
  await once(server, 'listening')
  const address = server.address()
  const actual = typeof address === 'object' && address !== null ? address.port : port
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

/** A built module. From the sources of the sandbox, what was last built of them. */
async function readModule(path: string): Promise<string | undefined> {
  for (const folder of ['./', '../dist/']) {
    const text = await readFile(new URL(folder + path, import.meta.url), 'utf8').catch(() => undefined)
    if (text !== undefined) return text
  }
  return undefined
}

async function answer(
  fetch: (request: Request) => Promise<Response>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const gone = new AbortController()
  outgoing.once('close', () => gone.abort())
  try {
    const request = await toRequest(incoming, gone.signal)
    if (request === undefined) return void outgoing.writeHead(400).end()
    // A request follows the signal that it was given only while somebody holds it.
    gone.signal.addEventListener('abort', () => void request)
    const response = await fetch(request)
    outgoing.writeHead(response.status, Object.fromEntries(response.headers))
    outgoing.flushHeaders()
    for await (const chunk of response.body ?? []) await write(outgoing, chunk)
    outgoing.end()
  } catch {
    // A fault that breaks the connection, or a caller that is gone. A reset could take along what has been written.
    if (outgoing.headersSent) incoming.socket.destroy()
    else incoming.socket.resetAndDestroy()
  }
}

/** Nothing for what is no request of the web, such as `TRACE`, or a host that is none. */
async function toRequest(incoming: IncomingMessage, signal: AbortSignal): Promise<Request | undefined> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of incoming) {
    // What is larger will be refused: it is read to its end, and not kept.
    if (bytes <= maxBodyBytes) chunks.push(chunk)
    bytes += chunk.length
  }
  const headers = Object.entries(incoming.headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  )
  const url = `http://${incoming.headers.host ?? '127.0.0.1'}${incoming.url ?? '/'}`
  const method = incoming.method ?? 'GET'
  const body = method === 'GET' || method === 'HEAD' ? null : Buffer.concat(chunks)
  try {
    return new Request(url, { method, headers, body, signal })
  } catch {
    return undefined
  }
}

/** Resolves once the bytes have left: a reset right after must not take them along. */
function write(outgoing: ServerResponse, chunk: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    outgoing.write(chunk, (error) => (error ? reject(error) : resolve()))
  })
}
