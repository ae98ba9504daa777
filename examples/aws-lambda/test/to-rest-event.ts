import type { APIGatewayProxyEvent } from 'aws-lambda'
import { bodyOf } from './body-of.ts'
import type { GatewayRequest } from './gateway-request.ts'

/**
 * What a REST API gives to a function (version 1). Names of headers keep the case of the client; of a header that came
 * twice, `headers` holds the last.
 */
export function toRestEvent(request: GatewayRequest, isBase64Encoded: boolean): APIGatewayProxyEvent {
  const { method, path } = request
  const headers = request.headers.map(([name, value]) => [capitalised(name), value] as const)
  const multiValueHeaders: Record<string, string[]> = {}
  for (const [name, value] of headers) (multiValueHeaders[name] ??= []).push(value)
  const now = new Date()
  return {
    resource: path,
    path,
    httpMethod: method,
    headers: Object.fromEntries(headers),
    multiValueHeaders,
    queryStringParameters: null,
    multiValueQueryStringParameters: null,
    pathParameters: null,
    stageVariables: null,
    body: null,
    ...bodyOf(request, isBase64Encoded),
    requestContext: {
      accountId: '000000000000',
      apiId: 'restapi001',
      authorizer: null,
      protocol: 'HTTP/1.1',
      httpMethod: method,
      path: `/Prod${path}`,
      resourceId: 'abc123',
      resourcePath: path,
      stage: 'Prod',
      requestId: crypto.randomUUID(),
      requestTime: now.toUTCString(),
      requestTimeEpoch: now.getTime(),
      identity: {
        accessKey: null,
        accountId: null,
        apiKey: null,
        apiKeyId: null,
        caller: null,
        clientCert: null,
        cognitoAuthenticationProvider: null,
        cognitoAuthenticationType: null,
        cognitoIdentityId: null,
        cognitoIdentityPoolId: null,
        principalOrgId: null,
        sourceIp: '192.0.2.1',
        user: null,
        userAgent: null,
        userArn: null,
      },
    },
  }
}

const capitalised = (name: string): string => name.replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase())
