import { connect, createServer, type Socket } from 'node:net'

/** A proxy that tunnels: it sees where to, and bytes. */
export interface ConnectProxy {
  readonly url: string
  /** The heads of what it was asked. */
  readonly heads: readonly string[]
  close(): Promise<void>
}

/** Starts one; with `refuse` it answers every request so and opens no tunnel. */
export async function startConnectProxy(refuse?: string): Promise<ConnectProxy> {
  const heads: string[] = []
  const sockets = new Set<Socket>()
  const keep = (socket: Socket): void => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => sockets.delete(socket))
  }
  const server = createServer((socket) => {
    keep(socket)
    socket.once('data', (bytes) => {
      const head = bytes.toString('latin1')
      heads.push(head)
      if (refuse !== undefined) return void socket.end(`HTTP/1.1 ${refuse}\r\ncontent-length: 0\r\n\r\n`)
      const [, host = '', port = ''] = /^CONNECT ([^:]+):(\d+)/.exec(head) ?? []
      const far = connect(Number(port), host, () => {
        socket.write('HTTP/1.1 200 Connected\r\n\r\n')
        socket.pipe(far).pipe(socket)
      })
      keep(far)
      return undefined
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    heads,
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
