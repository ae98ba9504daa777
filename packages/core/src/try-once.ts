import type { Call, Progress, Tried } from './call.ts'
import { createDeadline, type Deadline } from './deadline.ts'
import { discard } from './discard.ts'
import { ApiError } from './errors/api-error.ts'
import { ConnectionError } from './errors/connection-error.ts'
import { DecodeError } from './errors/decode-error.ts'
import { toCause } from './errors/to-cause.ts'
import { isUnreached } from './is-unreached.ts'
import { judge } from './judge.ts'
import { parseApiAnswer } from './parse-api-answer.ts'
import type { PlatformResponse } from './platform.ts'
import { readText } from './read-text.ts'
import { retryHint } from './retry-hint.ts'
import { tell } from './tell.ts'
import { told } from './told.ts'

/** What of an error's body is read. */
const errorLimit = 65_536

/** Sends the request once. Throws only when the call itself is over; how the try failed is an answer. */
export async function tryOnce<Result>(
  call: Call<Result>,
  authorization: string,
  deadline: Deadline,
  progress: Progress,
): Promise<Tried<Result>> {
  const limitMs = call.retry.attemptTimeoutMs
  const own = limitMs === undefined ? undefined : createDeadline(limitMs, deadline.signal)
  const within = own ?? deadline
  try {
    // From here on nobody can say that it never left, unless the platform does.
    progress.outcome = 'unknown'
    const response = await send(call, authorization, within, progress.attempts)
    progress.outcome = response.status < 300 ? 'unknown' : judge(response.status, false).outcome
    return response.status >= 200 && response.status < 300
      ? await readResult(call, response, within)
      : await readRefusal(call, response, within)
  } catch (error) {
    if (deadline.signal.aborted) throw error
    const failure = isUnreached(error) ? 'unreached' : 'lost'
    progress.outcome = judge(failure, false).outcome
    const what =
      failure === 'lost' ? 'the connection was lost before an answer was complete' : 'no connection was made'
    return {
      failure,
      error: (facts) =>
        new ConnectionError(own?.passed ? 'a try took too long' : what, { ...facts, cause: toCause(error) }),
    }
  } finally {
    own?.end()
  }
}

async function send<Result>(
  call: Call<Result>,
  authorization: string,
  { signal, race }: Deadline,
  attempt: number,
): Promise<PlatformResponse> {
  const { hooks, url, method, headers, body } = call
  tell(hooks.onRequest, () => told(call, attempt))
  const started = performance.now()
  const pending = call.transport({ url, method, headers: { ...headers, authorization }, body, signal })
  // A fetch that heeds no signal may answer when nobody listens any more.
  void pending.then((late) => signal.aborted && discard(late)).catch(() => undefined)
  const response = await race(pending)
  const { status } = response
  tell(hooks.onResponse, () => ({ ...told(call, attempt), status, durationMs: performance.now() - started }))
  return response
}

async function readResult<Result>(
  call: Call<Result>,
  response: PlatformResponse,
  { race }: Deadline,
): Promise<Tried<Result>> {
  const { text, cut } = await readText(response, { limit: call.limit, race })
  try {
    if (cut) throw new RangeError('too large')
    return { result: call.decode(text) }
  } catch {
    const what = cut ? `is larger than ${call.limit} bytes` : 'is not the JSON that was expected'
    return { failure: 'lost', error: (facts) => new DecodeError(`the answer ${what}`, facts) }
  }
}

async function readRefusal<Result>(
  call: Call<Result>,
  response: PlatformResponse,
  { race }: Deadline,
): Promise<Tried<Result>> {
  const { status, headers } = response
  const redirected = status < 400
  if (redirected) discard(response)
  const { text } = redirected ? { text: '' } : await readText(response, { limit: errorLimit, race })
  const answer = parseApiAnswer(status, text, call.hide)
  return {
    failure: status,
    expired: status === 401 && /expired/i.test(headers.get('www-authenticate') ?? ''),
    retryAfterMs: retryHint(headers.get('retry-after'), answer.details, Date.now()),
    error: (facts) => new ApiError(answer, facts),
  }
}
