import { backoff } from './backoff.ts'
import type { Call, Failed, Progress } from './call.ts'
import type { Deadline } from './deadline.ts'
import { TimeoutError } from './errors/timeout-error.ts'
import { tell } from './tell.ts'
import { told } from './told.ts'
import { tryOnce } from './try-once.ts'

/** The one loop: tries until there is a result, another try is not allowed, or the time is over. */
export async function exchange<Result>(call: Call<Result>, deadline: Deadline): Promise<Result> {
  const { operation, budget, retry, hooks } = call
  const { signal, race, remainingMs, sleep } = deadline
  const progress: Progress = { operation, attempts: 0, outcome: 'not_sent' }
  let refused: { authorization: string; tried: Failed } | undefined
  let doubtful = false
  budget.earn(0.1)
  try {
    for (;;) {
      signal.throwIfAborted()
      const given = call.authorize(progress, deadline)
      // Mostly the token is at hand.
      const authorization = typeof given === 'string' ? given : await race(given)
      if (refused?.authorization === authorization) throw refused.tried.error(progress)
      progress.attempts += 1
      const tried = await tryOnce(call, authorization, deadline, progress)
      if (!tried.error) {
        budget.earn(1)
        return tried.result
      }
      signal.throwIfAborted()
      const { outcome, again, status, retryAfterMs } = tried
      // What comes later does not undo a try that may have been carried out.
      doubtful ||= outcome === 'unknown'
      progress.outcome = doubtful ? 'unknown' : outcome
      let delayMs = 0
      if (tried.expired && !refused && call.expired(authorization)) {
        refused = { authorization, tried }
      } else {
        delayMs = Math.max(backoff(progress.attempts, Math.random()), retryAfterMs ?? 0)
        const allowed = again && progress.attempts < retry.attempts && delayMs < remainingMs()
        if (!allowed || !budget.spend()) throw tried.error(progress)
      }
      tell(hooks.onRetry, () => ({ ...told(call, progress), delayMs, outcome, status }))
      if (delayMs > 0) await sleep(delayMs)
    }
  } catch (error) {
    if (doubtful) progress.outcome = 'unknown'
    if (deadline.passed) throw new TimeoutError('the deadline passed', progress)
    throw signal.aborted ? signal.reason : error
  }
}
