import { backoff } from './backoff.ts'
import type { Call, Failed, Progress } from './call.ts'
import type { Deadline } from './deadline.ts'
import { TimeoutError } from './errors/timeout-error.ts'
import { judge } from './judge.ts'
import { tell } from './tell.ts'
import { told } from './told.ts'
import { tryOnce } from './try-once.ts'

/** The one loop: tries until there is a result, another try is not allowed, or the time is over. */
export async function exchange<Result>(call: Call<Result>, deadline: Deadline): Promise<Result> {
  const progress: Progress = { operation: call.operation, attempts: 0, outcome: 'not_sent' }
  call.budget.begin()
  try {
    return await tries(call, deadline, progress)
  } catch (error) {
    throw deadline.passed ? new TimeoutError('the deadline passed', progress) : error
  }
}

async function tries<Result>(call: Call<Result>, deadline: Deadline, progress: Progress): Promise<Result> {
  let expired: (Failed & { authorization: string }) | undefined
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- a try depends on how the one before it ended
    const authorization = await deadline.race(call.authorize(progress))
    if (expired?.authorization === authorization) throw expired.error(progress)
    progress.attempts += 1
    // oxlint-disable-next-line no-await-in-loop
    const tried = await tryOnce(call, authorization, deadline, progress)
    if ('result' in tried) {
      call.budget.succeed()
      return tried.result
    }
    const renew = tried.expired && !expired && call.expired(authorization)
    if (renew) expired = { ...tried, authorization }
    const delayMs = renew ? 0 : delayBeforeNext(call, tried, deadline, progress)
    if (delayMs === undefined) throw tried.error({ ...progress, retryAfterMs: tried.retryAfterMs })
    tell(call.hooks.onRetry, () => ({
      ...told(call, progress.attempts),
      delayMs,
      outcome: progress.outcome,
      status: typeof tried.failure === 'number' ? tried.failure : undefined,
    }))
    // oxlint-disable-next-line no-await-in-loop
    if (delayMs > 0) await deadline.sleep(delayMs)
  }
}

/** How long to wait before another try; nothing when there is to be none. */
function delayBeforeNext<Result>(
  { repeatable, retry, budget }: Call<Result>,
  { failure, retryAfterMs = 0 }: Failed,
  deadline: Deadline,
  { attempts }: Progress,
): number | undefined {
  const delayMs = Math.max(backoff(attempts, Math.random()), retryAfterMs)
  const allowed = judge(failure, repeatable).again && attempts < retry.attempts
  return allowed && delayMs < deadline.remainingMs() && budget.spend() ? delayMs : undefined
}
