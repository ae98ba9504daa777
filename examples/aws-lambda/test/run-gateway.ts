// Plays a gateway of AWS and the runtime of Lambda behind it: turns requests into events, and answers into responses.
// `node run-gateway.ts rest text`: which gateway, and how it encodes bodies.
import { createServer, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { createContext } from './create-context.ts'
import type { GatewayRequest } from './gateway-request.ts'
import { loadHandler } from './load-handler.ts'
import { toHttpEvent } from './to-http-event.ts'
import { toRestEvent } from './to-rest-event.ts'

const [gateway, encoding] = process.argv.slice(2)
const isBase64 = encoding === 'base64'

const toEvent = (request: GatewayRequest) => {
  if (gateway === 'rest') return toRestEvent(request, isBase64)
  const host =
    gateway === 'url'
      ? 'lambdaurl001.lambda-url.eu-west-1.on.aws'
      : 'httpapi001.execute-api.eu-west-1.amazonaws.com'
  return toHttpEvent(request, isBase64, {
    routeKey: gateway === 'url' ? '$default' : 'ANY /webhooks/sinch',
    host,
  })
}

async function toRequest(incoming: IncomingMessage): Promise<GatewayRequest> {
  const headers = Object.entries(incoming.headersDistinct).flatMap(([name, values = []]) =>
    values.map((value) => [name, value] as const),
  )
  return { method: incoming.method ?? '', path: incoming.url ?? '', headers, body: await buffer(incoming) }
}

const handler = await loadHandler()

const server = createServer((incoming, outgoing) => {
  void toRequest(incoming)
    .then((request) => handler(toEvent(request), createContext()))
    .then(({ statusCode, headers, body }) => outgoing.writeHead(statusCode, headers).end(body))
})
server.listen(Number(process.env['PORT']))
process.once('SIGTERM', () => server.close())
