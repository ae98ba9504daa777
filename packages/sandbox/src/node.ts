import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Sandbox } from './sandbox.ts'

/** A sandbox that listens on a port. */
export interface Listening {
  /** Its base URL, without a slash at the end. */
  readonly url: string
  /** Stops listening, and cuts what is open. */
  readonly close: () => Promise<void>
}

/** Puts a sandbox on a port of this machine. */
export async function listen(
  sandbox: Sandbox,
  options: { port?: number | undefined; host?: string | undefined } = {},
): Promise<Listening> {
  const { port = 0, host = '127.0.0.1' } = options
  const server = createServer((request, response) => void answer(sandbox, request, response))
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

async function answer(sandbox: Sandbox, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const gone = new AbortController()
  outgoing.on('close', () => gone.abort())
  try {
    const response = await sandbox.fetch(await toRequest(incoming, gone.signal))
    outgoing.writeHead(response.status, Object.fromEntries(response.headers))
    for await (const chunk of response.body ?? []) {
      if (!outgoing.write(chunk)) await once(outgoing, 'drain', { signal: gone.signal })
    }
    outgoing.end()
  } catch {
    incoming.socket.destroy()
  }
}

async function toRequest(incoming: IncomingMessage, signal: AbortSignal): Promise<Request> {
  const chunks: Uint8Array[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  const headers = new Headers()
  for (let index = 0; index < incoming.rawHeaders.length; index += 2) {
    headers.append(incoming.rawHeaders[index] ?? '', incoming.rawHeaders[index + 1] ?? '')
  }
  const url = `http://${incoming.headers.host ?? '127.0.0.1'}${incoming.url ?? '/'}`
  const method = incoming.method ?? 'GET'
  const body = method === 'GET' || method === 'HEAD' ? null : Buffer.concat(chunks)
  return new Request(url, { method, headers, body, signal })
}
