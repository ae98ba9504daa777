import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import { createSandbox, type Fault, type Sandbox } from '@parlance/sandbox'
import { listen } from '@parlance/sandbox/node'
import type { Door } from './place.ts'

/** Files of a page by their path. */
export type Pages = Readonly<Record<string, { readonly type: string; readonly text: string }>>

/** A server that must be closed. */
export interface OpenDoor {
  readonly door: Door
  readonly close: () => Promise<void>
}

/**
 * The API on a port, for one run of the suite: with a way to say what goes wrong next, and to ask what has arrived. A
 * browser finds its page on the same origin.
 */
export const openDoor = async (pages: Pages = {}): Promise<OpenDoor> => {
  const sandbox = createSandbox()
  const { projectId, keyId, keySecret } = sandbox
  const control = controlOf(sandbox)
  const server = await listen({
    fetch: async (given, init) => {
      const request = new Request(typeof given === 'object' && 'href' in given ? given.href : given, init)
      const { pathname } = new URL(request.url)
      const page = pages[pathname]
      if (page) return closing(new Response(page.text, { headers: { 'content-type': page.type } }))
      if (pathname.startsWith('/control/'))
        return closing(Response.json(await control.ask(pathname, request)))
      control.see(pathname)
      const response = await sandbox.fetch(request)
      return pathname === '/oauth2/token' ? closing(response) : response
    },
  })
  const stop = watchSends(server.url, control.seeSocket)
  const close = async (): Promise<void> => {
    stop()
    sandbox.close()
    await server.close()
  }
  const token = await tokenOf(sandbox)
  return {
    door: { url: server.url, closedUrl: await closedUrl(), projectId, keyId, keySecret, token },
    close,
  }
}

/** The connection is not kept, so that whoever asks next knows how old its connection is. */
const closing = ({ body, status, headers }: Response): Response =>
  new Response(body, { status, headers: { ...Object.fromEntries(headers), connection: 'close' } })

/** Tells of each send by which port of the other side it came: the same port is the same connection. */
const watchSends = (url: string, tell: (port: number | undefined) => void): (() => void) => {
  const channel = 'http.server.request.start'
  const watch = (message: unknown): void => {
    // oxlint-disable-next-line no-unsafe-type-assertion -- what Node publishes there
    const { request } = message as { request: IncomingMessage }
    const isOurs = url.endsWith(`:${request.socket.localPort}`)
    if (isOurs && request.url?.endsWith('/messages:send')) tell(request.socket.remotePort)
  }
  subscribe(channel, watch)
  return () => void unsubscribe(channel, watch)
}

const controlOf = (sandbox: Sandbox) => {
  let elsewhere = 0
  const ports: (number | undefined)[] = []
  let plan: { fault: Fault; after: number } | undefined
  return {
    /** Told of each request to the API, before it is answered. */
    see(pathname: string): void {
      if (pathname === '/elsewhere') elsewhere += 1
      if (!plan || !pathname.endsWith('/messages:send')) return
      plan.after -= 1
      if (plan.after >= 0) return
      sandbox.faults.next(plan.fault)
      plan = undefined
    },
    seeSocket: (port: number | undefined): void => void ports.push(port),
    async ask(pathname: string, request: Request): Promise<number | boolean> {
      if (pathname === '/control/elsewhere') return elsewhere
      if (pathname === '/control/keeps') return ports.at(-1) === ports.at(-2)
      if (pathname === '/control/fault') plan = await request.json()
      if (pathname === '/control/now') sandbox.faults.next(await request.json())
      return sandbox.state.messages.size
    },
  }
}

const tokenOf = async ({ fetch, keyId, keySecret }: Sandbox): Promise<string> => {
  const headers = {
    authorization: `Basic ${btoa(`${keyId}:${keySecret}`)}`,
    'content-type': 'application/x-www-form-urlencoded',
  }
  const response = await fetch('https://auth.sinch.com/oauth2/token', {
    method: 'POST',
    headers,
    body: 'grant_type=client_credentials',
  })
  const { access_token }: { access_token: string } = await response.json()
  return access_token
}

/** A port that was free a moment ago. */
const closedUrl = async (): Promise<string> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 1}`
}
