import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { bodyOf } from './body-of.ts'
import type { GatewayRequest } from './gateway-request.ts'

/**
 * What an HTTP API gives to a function, and a function URL too (version 2). Names of headers are in small letters; the
 * values of one that came twice are joined by a comma.
 */
export function toHttpEvent(
  request: GatewayRequest,
  isBase64Encoded: boolean,
  { routeKey, host }: { routeKey: string; host: string },
): APIGatewayProxyEventV2 {
  const { method, path } = request
  const headers: Record<string, string> = {}
  for (const [name, value] of request.headers) {
    headers[name] = name in headers ? `${headers[name]},${value}` : value
  }
  const now = new Date()
  return {
    version: '2.0',
    routeKey,
    rawPath: path,
    rawQueryString: '',
    headers: { ...headers, host },
    ...bodyOf(request, isBase64Encoded),
    requestContext: {
      accountId: '000000000000',
      apiId: host.split('.')[0] ?? '',
      domainName: host,
      domainPrefix: host.split('.')[0] ?? '',
      http: {
        method,
        path,
        protocol: 'HTTP/1.1',
        sourceIp: '192.0.2.1',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: crypto.randomUUID(),
      routeKey,
      stage: '$default',
      time: now.toUTCString(),
      timeEpoch: now.getTime(),
    },
  }
}
