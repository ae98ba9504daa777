import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Sandbox } from './sandbox.ts'

/** A sandbox that listens on a port. */
export interface Listening {
  /** Its base URL, without a slash at the end: token endpoint and API in one. */
  readonly url: string
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
export async function listen(
  sandbox: Pick<Sandbox, 'fetch'>,
  options: ListenOptions = {},
): Promise<Listening> {
  const { port = 0, host = '127.0.0.1' } = options
  const server = createServer((incoming, outgoing) => void answer(sandbox, incoming, outgoing))
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

async function answer(
  sandbox: Pick<Sandbox, 'fetch'>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const gone = new AbortController()
  outgoing.once('close', () => gone.abort())
  try {
    const request = await toRequest(incoming, gone.signal)
    if (request === undefined) return void outgoing.writeHead(400).end()
    const response = await sandbox.fetch(request)
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
  for await (const chunk of incoming) chunks.push(chunk)
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
