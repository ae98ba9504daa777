import { createServer, type Socket } from 'node:net'

/** A request as it came over the wire. */
export interface ReceivedRequest {
  method: string
  /** Path and query, undecoded. */
  target: string
  /** Names in small letters. */
  headers: Record<string, string>
  body: string
  socket: Socket
}

/** An HTTP server without manners: what is written to a socket, and when it is cut, is up to the test. */
export interface SocketServer {
  readonly url: string
  readonly requests: readonly ReceivedRequest[]
  /** How many connections were ever made. */
  readonly accepted: () => number
  /** How many connections are open. */
  readonly open: () => number
  /** Resolves once this many connections are open. */
  untilOpen(count: number): Promise<void>
  close(): Promise<void>
}

/** Starts one on a free port of loopback; `answer` is called with each complete request. */
export async function startSocketServer(
  answer: (request: ReceivedRequest, count: number) => unknown,
): Promise<SocketServer> {
  const requests: ReceivedRequest[] = []
  const sockets = new Set<Socket>()
  let accepted = 0
  const server = createServer((socket) => {
    accepted += 1
    sockets.add(socket)
    let pending: Buffer = Buffer.alloc(0)
    socket.on('error', () => undefined)
    socket.on('close', () => sockets.delete(socket))
    socket.on('data', (bytes) => {
      pending = Buffer.concat([pending, bytes])
      for (let taken = take(pending, socket); taken; taken = take(pending, socket)) {
        pending = taken.rest
        requests.push(taken.request)
        void answer(taken.request, requests.length)
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    requests,
    accepted: () => accepted,
    open: () => sockets.size,
    async untilOpen(count) {
      const until = performance.now() + 3000
      while (sockets.size !== count) {
        if (performance.now() > until) throw new Error(`${sockets.size} connections are open, not ${count}`)
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** The first complete request among the bytes, and what follows it. */
function take(bytes: Buffer, socket: Socket): { request: ReceivedRequest; rest: Buffer } | undefined {
  const end = bytes.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const [first = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n')
  const [method = '', target = ''] = first.split(' ')
  const headers = Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
    }),
  )
  const size = Number(headers['content-length'] ?? 0)
  const start = end + 4
  if (bytes.length < start + size) return undefined
  const body = bytes.subarray(start, start + size).toString()
  return { request: { method, target, headers, body, socket }, rest: bytes.subarray(start + size) }
}
