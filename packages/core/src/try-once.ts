import type { Call, Failed, Progress, Tried } from './call.ts'
import { createDeadline, type Deadline } from './deadline.ts'
import { discard } from './discard.ts'
import { ApiError } from './errors/api-error.ts'
import { ConnectionError } from './errors/connection-error.ts'
import { DecodeError } from './errors/decode-error.ts'
import { judge } from './judge.ts'
import { parseApiAnswer } from './parse-api-answer.ts'
import type { PlatformResponse } from './platform.ts'
import { readFailure } from './read-failure.ts'
import { readText } from './read-text.ts'
import { retryHint } from './retry-hint.ts'
import { tell } from './tell.ts'
import { told } from './told.ts'

/** What there is not without an answer; said, so that nothing else can say it. */
const unanswered = { status: undefined, retryAfterMs: undefined, expired: false }

/** Sends the request once. How the try failed is an answer; whether the call itself is over is for the caller to see. */
export async function tryOnce<Result>(
  call: Call<Result>,
  authorization: string,
  deadline: Deadline,
  progress: Progress,
): Promise<Tried<Result>> {
  const { attemptTimeoutMs } = call.retry
  const own = attemptTimeoutMs === undefined ? undefined : createDeadline(attemptTimeoutMs, deadline.signal)
  const limit = own ?? deadline
  // From here on nobody can say that it never left, unless the platform does.
  progress.outcome = 'unknown'
  let answered = false
  try {
    const response = await send(call, authorization, limit, progress)
    answered = true
    const { status } = response
    if (status >= 200 && status < 300) return await readResult(call, response, limit)
    return await readRefusal(call, response, limit, authorization, progress)
  } catch (error) {
    const { cause, unreached: never } = readFailure(error)
    const unreached = never && !answered
    const fact = unreached
      ? 'no connection was made'
      : own?.passed
        ? 'no answer in time'
        : 'the connection was lost'
    return {
      ...judge(unreached ? 'unreached' : 'lost', call.repeatable),
      ...unanswered,
      error: (facts) => new ConnectionError(fact, { ...facts, cause }),
    }
  } finally {
    own?.end()
  }
}

async function send(
  call: Call<unknown>,
  authorization: string,
  { signal, race }: Deadline,
  progress: Progress,
): Promise<PlatformResponse> {
  const { hooks, url, method, body } = call
  tell(hooks.onRequest, () => told(call, progress))
  // What was aborted by the one who is told, or who authorised, does not leave: not every fetch would look.
  signal.throwIfAborted()
  const started = performance.now()
  const pending = call.transport({ url, method, headers: { ...call.headers, authorization }, body, signal })
  // A fetch that heeds no signal may answer when nobody listens any more.
  void pending.then(
    (late) => signal.aborted && discard(late),
    () => undefined,
  )
  const response = await race(pending)
  const durationMs = performance.now() - started
  tell(hooks.onResponse, () => ({ ...told(call, progress), status: response.status, durationMs }))
  return response
}

async function readResult<Result>(
  { maxResponseBytes, decode, repeatable }: Call<Result>,
  response: PlatformResponse,
  { race }: Deadline,
): Promise<Tried<Result>> {
  const text = await readText(response, maxResponseBytes, race)
  try {
    if (text !== undefined) return { result: decode(text), error: undefined }
  } catch {
    // Told below, without the text.
  }
  return {
    // What is too large would be as large again.
    ...judge('lost', repeatable && text !== undefined),
    ...unanswered,
    error: (facts) =>
      new DecodeError(`the answer is not the JSON asked for, of at most ${maxResponseBytes} bytes`, facts),
  }
}

async function readRefusal(
  call: Call<unknown>,
  response: PlatformResponse,
  { race }: Deadline,
  authorization: string,
  progress: Progress,
): Promise<Failed> {
  const { status, headers } = response
  const verdict = judge(status, call.repeatable)
  // Whatever becomes of its body, the status stands.
  progress.outcome = verdict.outcome
  const text =
    status < 400 ? discard(response) : await readText(response, 65_536, race).catch(() => undefined)
  const answer = parseApiAnswer(status, text ?? '', call, authorization)
  const retryAfterMs = retryHint(headers.get('retry-after'), answer.details, Date.now())
  return {
    ...verdict,
    status,
    expired: status === 401 && /expired/i.test(headers.get('www-authenticate') ?? ''),
    retryAfterMs,
    error: (facts) => new ApiError(answer, { ...facts, retryAfterMs }),
  }
}
