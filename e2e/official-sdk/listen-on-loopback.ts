import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

/** A server that must be closed. */
export interface LoopbackServer {
  /** Name and port. */
  readonly host: string
  readonly close: () => Promise<void>
}

/** What answers a request whose body has been read. */
export type Listener = (request: IncomingMessage, body: Buffer, response: ServerResponse) => unknown

/** Puts a listener on a port of this machine that is free. What it throws becomes a 500 with the reason. */
export const listenOnLoopback = async (listener: Listener): Promise<LoopbackServer> => {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(Buffer.from(chunk))
      await listener(request, Buffer.concat(chunks), response)
    } catch (error) {
      response.writeHead(500).end(String(error))
    }
  }
  const server = createServer((request, response) => void answer(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.')
  return {
    host: `127.0.0.1:${address.port}`,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}
