import { type Answer, jsonAnswer } from './answer.ts'
import { tokenExpired } from './authorise.ts'
import type { Call } from './call.ts'
import type { Context } from './context.ts'
import type { RateLimitFault, RequestFault, StatusFault } from './fault.ts'
import type { Outcome } from './outcome.ts'
import { Refusal } from './refusal.ts'

/** What becomes of a request that a fault hits. `perform` lets it take effect, and gives the true answer. */
export function outcomeOf(
  context: Context,
  call: Call,
  fault: RequestFault | undefined,
  perform: () => Answer,
): Outcome {
  if (fault === undefined) return { answer: perform() }
  switch (fault.kind) {
    case 'status':
      if (fault.isProcessed === true) perform()
      return { answer: statusAnswer(fault) }
    case 'silence':
      if (fault.isProcessed === true) perform()
      return { manner: { kind: 'silence' } }
    case 'reset':
      return { manner: { kind: 'reset' } }
    case 'accepted-then-lost':
      return {
        answer: perform(),
        manner: fault.by === 'cut' ? { kind: 'cut', afterBytes: 0 } : { kind: 'reset' },
      }
    case 'expired-token':
      return { answer: expireToken(context, call) }
    case 'rate-limit':
      return { answer: rateLimitAnswer(fault, call) }
    default:
      return spoil(fault, perform())
  }
}

type Spoiling = Extract<RequestFault, { kind: 'cut-body' | 'slow-drip' | 'broken-json' }>

function spoil(fault: Spoiling, answer: Answer): Outcome {
  const half = Math.floor(answer.body.length / 2)
  if (fault.kind === 'broken-json') return { answer: { ...answer, body: answer.body.slice(0, half) } }
  if (fault.kind === 'cut-body')
    return { answer, manner: { kind: 'cut', afterBytes: fault.afterBytes ?? half } }
  const { bytes = 1, everyMs = 100 } = fault
  return { answer, manner: { kind: 'drip', bytes, everyMs } }
}

function statusAnswer({ status, headers = {}, body }: StatusFault): Answer {
  if (typeof body === 'string') return { status, headers, body }
  if (body !== undefined) return jsonAnswer(body, status, headers)
  if (status < 400) return { status, headers, body: '' }
  const { answer } = new Refusal(status, 'A fault of the sandbox')
  return { ...answer, headers: { ...answer.headers, ...headers } }
}

/** A client that repeats the call with the same token is refused again. */
function expireToken(context: Context, call: Call): Answer {
  const [, token = ''] = /^Bearer +(\S+)$/i.exec(call.headers.get('authorization') ?? '') ?? []
  const now = context.clock.now()
  if (context.state.tokens.has(token)) context.state.tokens.set(token, now)
  return tokenExpired(now).answer
}

function rateLimitAnswer({ retryAfter, retryInfoMs }: RateLimitFault, call: Call): Answer {
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }
  if (call.url.pathname === '/oauth2/token') {
    const error = { error: 'rate_limit_exceeded', error_description: 'Too many requests for tokens.' }
    return jsonAnswer(error, 429, headers)
  }
  const info = {
    '@type': 'type.googleapis.com/google.rpc.RetryInfo',
    retryDelay: `${(retryInfoMs ?? 0) / 1000}s`,
  }
  return new Refusal(429, 'Too many requests', retryInfoMs === undefined ? [] : [info], headers).answer
}
