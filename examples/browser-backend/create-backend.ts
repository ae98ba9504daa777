import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Client } from '@parlance/core'
import { type Answer, refusal } from './answer.ts'
import type { Page } from './bundle-page.ts'
import { createOnce } from './create-once.ts'
import { readWish } from './read-wish.ts'
import { sendWish } from './send-wish.ts'
import type { Sessions } from './sessions.ts'

/** The one operation that there is: in the page's words, the project `shop`. */
const sendPath = '/api/sinch/v1/projects/shop/messages:send'
const maxBytes = 16_384

/** A server that gives the page, and sends for it. */
export function createBackend(options: {
  client: Client
  app_id: string
  sessions: Sessions
  page: Page
}): Server {
  const { client, app_id, sessions, page } = options
  const once = createOnce(20)

  const answer = async (request: IncomingMessage): Promise<Answer> => {
    if (request.method !== 'POST' || request.url !== sendPath) return refusal(404, 'NOT_FOUND', 'Not here.')
    const session = sessions.find(request.headers.authorization)
    if (!session) return refusal(401, 'UNAUTHENTICATED', 'Sign in first.')
    const body = await readText(request)
    if (body === undefined) return refusal(413, 'INVALID_ARGUMENT', 'Too large.')
    const { wish, refused } = readWish(body)
    if (refused) return refused
    return once(session, wish.id, () => sendWish(client, app_id, session.phone, wish))
  }

  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const file = request.method === 'GET' && page[request.url ?? '']
    if (file) {
      const headers = { 'content-type': file.type, 'content-security-policy': "default-src 'self'" }
      return void response.writeHead(200, headers).end(file.body)
    }
    const { status, body } = await answer(request).catch((error: unknown) => {
      console.error(error)
      return refusal(502, 'UNAVAILABLE', 'It may have been sent.')
    })
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  }

  return createServer((request, response) => void respond(request, response))
}

/** The body; nothing if it is too large. What is too large is read to its end, and not kept. */
async function readText(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size <= maxBytes) chunks.push(chunk)
  }
  return size > maxBytes ? undefined : Buffer.concat(chunks).toString()
}
