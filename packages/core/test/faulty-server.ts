import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { FetchFunction } from '../src/fetch-function.ts'
import { messageId } from './fake-api.ts'
import type { Faults } from './faults.ts'

/** The API and its token endpoint on a port of this machine. */
export interface FaultyServer {
  /** The base URL of both. */
  readonly url: string
  /** The platform's `fetch`; where a connection is to fail, it asks a port at which nobody listens. */
  readonly fetch: FetchFunction
  readonly ledger: ReadonlyMap<string, number>
  tokens(): number
  close(): Promise<void>
}

/** Starts a server that resets, cuts, stalls and refuses as the faults have it. */
export async function startFaultyServer(faults: Faults): Promise<FaultyServer> {
  const ledger = new Map<string, number>()
  let tokens = 0

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request)
    if (request.url === '/oauth2/token') {
      tokens += 1
      return answer(response, 200, { access_token: `token-${tokens}`, expires_in: 3600 })
    }
    const hit = faults.next(body)
    if (!hit || hit.taken) {
      const id = messageId(body)
      ledger.set(id, (ledger.get(id) ?? 0) + 1)
    }
    return hit ? fail(hit.fault, response) : answer(response, 200, { message_id: 'message' })
  }

  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy())
  })
  const url = await listen(server)
  // Taken and given back: nobody listens there now.
  const spare = createServer()
  const nowhere = await listen(spare)
  await new Promise((resolve) => {
    spare.close(resolve)
  })
  return {
    url,
    ledger,
    tokens: () => tokens,
    fetch(asked, init) {
      const unreached = !asked.endsWith('/oauth2/token') && faults.nextIsUnreached(init.body)
      return globalThis.fetch(unreached ? asked.replace(url, nowhere) : asked, init)
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function listen(server: ReturnType<typeof createServer>): Promise<string> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function answer(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}

function fail(fault: string, response: ServerResponse): void {
  switch (fault) {
    case 'silence':
      return
    case 'reset':
      response.socket?.resetAndDestroy()
      return
    case 'cut':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' })
      response.write('{"message_id":', () => response.destroy())
      return
    case 'unreadable':
      response.end('<!doctype html><title>Thank you</title>')
      return
    case '401 expired':
      return answer(response, 401, {}, { 'www-authenticate': 'Bearer error_description="Jwt expired"' })
    case '429 with a hint':
      return answer(response, 429, {}, { 'retry-after': '0.05' })
    case '302':
      return answer(response, 302, {}, { location: '/elsewhere' })
    default:
      answer(response, Number(fault), { error: { code: Number(fault), status: 'SOME_STATUS' } })
  }
}
