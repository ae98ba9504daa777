// The API as far as it is needed here, in a process of its own, so that its work is nobody's. It refuses what is not the
// request that was asked for: a contender that cheats fails.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { answers } from './answers.ts'

const { token, projectId, keyId, keySecret, appId, sent, pages } = answers
const basic = `Basic ${Buffer.from(`${keyId}:${keySecret}`).toString('base64')}`
const bodies = pages.map((page) => Buffer.from(page))

const answer = (response: ServerResponse, status: number, body: string | Buffer): void => {
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  })
  response.end(body)
}

const readText = async (request: IncomingMessage): Promise<string> => {
  let text = ''
  for await (const piece of request.setEncoding('utf8')) text += String(piece)
  return text
}

const isMessage = (text: string): boolean => {
  const { app_id, recipient, message } = JSON.parse(text)
  const { channel, identity } = recipient.identified_by.channel_identities[0]
  return (
    app_id === appId &&
    channel === 'SMS' &&
    identity === '+46701234567' &&
    message.text_message.text === 'Your table is ready.'
  )
}

const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://mock')
  const { authorization } = request.headers
  const what = `${request.method} ${pathname}`
  if (what === 'POST /oauth2/token') {
    const isGrant = (await readText(request)) === 'grant_type=client_credentials'
    return authorization === basic && isGrant ? answer(response, 200, token) : answer(response, 400, '{}')
  }
  if (authorization !== `Bearer ${JSON.parse(token).access_token}`) return answer(response, 401, '{}')
  if (what === `POST /v1/projects/${projectId}/messages:send`)
    return isMessage(await readText(request)) ? answer(response, 200, sent) : answer(response, 400, '{}')
  if (what === `GET /v1/projects/${projectId}/messages`) {
    const page = bodies[Number(searchParams.get('page_token') ?? 0)]
    const isAsked = searchParams.get('app_id') === appId && searchParams.get('page_size') === '1000'
    return page && isAsked ? answer(response, 200, page) : answer(response, 400, '{}')
  }
  return answer(response, 404, '{}')
}

const server = createServer((request, response) => {
  handle(request, response).catch(() => answer(response, 500, '{}'))
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => process.send?.(server.address()))
process.on('disconnect', () => process.exit())
