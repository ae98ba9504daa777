import { EventParseError } from './event-parse-error.ts'
import { fromBase64 } from './from-base64.ts'
import { isObject } from './is-object.ts'
import type { RawRequest } from './raw-request.ts'

/**
 * What is used of the event that AWS Lambda gets from an API Gateway (REST, version 1; HTTP, version 2), a function URL
 * or a load balancer.
 */
export interface LambdaEvent {
  readonly body?: string | null | undefined
  readonly isBase64Encoded?: boolean | undefined
  readonly headers?: { readonly [name: string]: string | undefined } | null | undefined
  readonly multiValueHeaders?: { readonly [name: string]: readonly string[] | undefined } | null | undefined
  readonly httpMethod?: string | undefined
  readonly requestContext?: unknown
}

/**
 * Turns an event of AWS Lambda into the headers and the raw body that the checks want, and `receiveEvent` takes.
 *
 * Headers that a gateway has counted (`multiValueHeaders`) are preferred, so that a repeated one shows.
 *
 * @example
 * ```ts
 * import { fromLambdaEvent, type LambdaEvent, receiveEvent } from '@parlance/conversation-events'
 *
 * export async function handler(request: LambdaEvent): Promise<{ statusCode: number }> {
 *   const event = await receiveEvent(fromLambdaEvent(request), { secret: 'my-secret' })
 *   console.log(event.trigger)
 *   return { statusCode: 200 }
 * }
 * ```
 *
 * @throws `EventParseError` when the body is said to be base64 and is not.
 */
export function fromLambdaEvent(event: LambdaEvent): RawRequest & { readonly body: string | Uint8Array } {
  const counted = event.multiValueHeaders ?? {}
  return {
    method: event.httpMethod ?? methodOf(event.requestContext),
    // Some emulators give an empty record beside the full one.
    headers: Object.keys(counted).length > 0 ? counted : (event.headers ?? {}),
    body: bodyOf(event),
  }
}

/** Version 2 names the method inside of its context. */
function methodOf(context: unknown): string | undefined {
  const http = isObject(context) ? context['http'] : undefined
  return isObject(http) && typeof http['method'] === 'string' ? http['method'] : undefined
}

function bodyOf({ body, isBase64Encoded }: LambdaEvent): string | Uint8Array {
  if (!isBase64Encoded) return body ?? ''
  try {
    return fromBase64(body ?? '')
  } catch {
    throw new EventParseError('unreadable', 'it is not base64')
  }
}
