import { type Client, type Outcome, type RequestOptions, isParlanceError } from '../src/index.ts'
import { send } from './sending.ts'

/** How a run of many sends went. `late`, `invented`, `denied` and `strange` are to be 0. */
export interface SendReport {
  calls: number
  succeeded: number
  failed: Record<Outcome, number>
  /** The longest call, in milliseconds. */
  longestMs: number
  /** Messages that were taken more than once; 0 unless at least once was asked for. */
  duplicates: number
  /** Calls that ended after their deadline. */
  late: number
  /** Successes that nobody took. */
  invented: number
  /** Calls that are said to have done nothing, but were taken. */
  denied: number
  /** Calls that failed with something that is no error of ours. */
  strange: number
  /** How calls failed, and not because the API refused them for good; none if at least once was asked for. */
  lost: string[]
}

/** What {@link sendMany} does. */
export interface SendManyOptions {
  client: Client
  ledger: ReadonlyMap<string, number>
  calls: number
  /** How many at a time. */
  width: number
  timeoutMs: number
  retry?: RequestOptions['retry']
}

/** Sends so many messages, so many at a time, and holds what was said of each against the ledger. */
export async function sendMany({
  client,
  ledger,
  calls,
  width,
  ...options
}: SendManyOptions): Promise<SendReport> {
  const report: SendReport = {
    calls,
    succeeded: 0,
    failed: { not_sent: 0, rejected: 0, unknown: 0 },
    longestMs: 0,
    duplicates: 0,
    late: 0,
    invented: 0,
    denied: 0,
    strange: 0,
    lost: [],
  }
  let next = 0
  const sender = async (): Promise<void> => {
    while (next < calls) {
      next += 1
      const id = `message-${next}`
      const started = performance.now()
      // By a timer: it fires after the call's own, however busy the machine is.
      const overdue = setTimeout(() => {
        report.late += 1
      }, options.timeoutMs + 50)
      const error: unknown = await send(client, id, options).then(
        () => undefined,
        (reason: unknown) => reason ?? 'nothing',
      )
      clearTimeout(overdue)
      report.longestMs = Math.max(report.longestMs, performance.now() - started)
      count(report, error, ledger.has(id))
    }
  }
  await Promise.all(Array.from({ length: width }, sender))
  report.duplicates = [...ledger.values()].filter((times) => times > 1).length
  return report
}

function count(report: SendReport, error: unknown, taken: boolean): void {
  if (error === undefined) {
    report.succeeded += 1
    if (!taken) report.invented += 1
    return
  }
  if (!isParlanceError(error)) {
    report.strange += 1
    return
  }
  report.failed[error.outcome] += 1
  if (error.outcome !== 'unknown' && taken) report.denied += 1
  if (error.code !== 'api' || error.status >= 500 || error.status === 429)
    report.lost.push(`${error.message} (${error.attempts})`)
}
