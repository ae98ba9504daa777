import { type Answer, jsonAnswer } from '../answer.ts'
import { createToken } from '../create-token.ts'
import { isBasic } from '../is-basic.ts'
import type { Handler } from '../route.ts'

/** OAuth2 client credentials. Its errors have the form of OAuth2, not that of the API. */
export const issueToken: Handler = (context, call) => {
  if (!context.tokenBucket.take(context.clock.now())) {
    // No hint when to come back: so does the real endpoint.
    return refuse(429, 'rate_limit_exceeded', 'Too many requests for tokens.')
  }
  if (!isBasic(context.settings, call.headers.get('authorization'))) {
    return refuse(401, 'invalid_client', 'Client authentication failed: unknown key id or wrong key secret.')
  }
  if (!/^application\/x-www-form-urlencoded\b/i.test(call.headers.get('content-type') ?? '')) {
    return refuse(400, 'invalid_request', 'Content-Type must be application/x-www-form-urlencoded.')
  }
  const grant = new URLSearchParams(call.body).get('grant_type')
  if (grant === null) return refuse(400, 'invalid_request', 'The form parameter grant_type is missing.')
  if (grant !== 'client_credentials') {
    return refuse(400, 'unsupported_grant_type', 'Only the grant client_credentials is supported.')
  }
  return jsonAnswer(createToken(context))
}

function refuse(status: number, error: string, description: string): Answer {
  return jsonAnswer({ error, error_description: description, status_code: status }, status)
}
