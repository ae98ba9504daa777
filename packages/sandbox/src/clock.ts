/** The time of a sandbox. */
export interface SandboxClock {
  /** Milliseconds since 1970, as `Date.now`. Hand it to whatever checks signatures on a clock that stands still. */
  readonly now: () => number
  /**
   * Moves time ahead, and does what falls due on the way, in order: delivery states, webhooks and their
   * redelivery, expiry. Resolves when all of it is done, webhooks answered included.
   */
  readonly advance: (ms: number) => Promise<void>
}

/**
 * How time passes in a sandbox: `real`; or `manual`, standing still at the start of 2026, or at a time of your
 * own (milliseconds since 1970, or RFC 3339), until it is told to move.
 */
export type ClockSetting = 'real' | 'manual' | { startTime: number | string }

/** A clock that also keeps what is to be done later. */
export interface Schedule extends SandboxClock {
  /**
   * Does something later; the answer calls it off. What is done in the `background` does not keep a process alive.
   */
  readonly later: (delayMs: number, work: () => unknown, background?: boolean) => () => void
  /** Calls everything off. */
  readonly close: () => void
}

interface Task {
  readonly due: number
  readonly work: () => unknown
  readonly background: boolean
}

const longestTimerMs = 2 ** 31 - 1

export function createClock(setting: ClockSetting): Schedule {
  const isReal = setting === 'real'
  let shift = startOf(setting)
  let timer: ReturnType<typeof setTimeout> | undefined
  // By the time when they are due; of two at the same time the one that was planned first.
  const tasks: Task[] = []
  let inForeground = 0
  const now = (): number => (isReal ? Date.now() + shift : shift)

  const arm = (): void => {
    clearTimeout(timer)
    const [next] = tasks
    if (!isReal || next === undefined) return
    timer = setTimeout(runDue, Math.min(Math.max(0, next.due - now()), longestTimerMs))
    if (inForeground === 0) letGo(timer)
  }
  const remove = (at: number, count: number): Task[] => {
    const removed = tasks.splice(at, count)
    inForeground -= removed.filter((task) => !task.background).length
    return removed
  }
  const runDue = (): void => {
    for (const task of remove(0, placeOf(tasks, now()))) void task.work()
    arm()
  }
  const advance = async (ms: number): Promise<void> => {
    if (!(ms >= 0)) throw new TypeError('The clock can be moved ahead only: by 0 milliseconds or more.')
    const end = now() + ms
    for (let task = tasks[0]; task !== undefined && task.due <= end; task = tasks[0]) {
      remove(0, 1)
      shift += Math.max(0, task.due - now())
      await task.work()
    }
    shift += Math.max(0, end - now())
    arm()
  }
  const later = (delayMs: number, work: () => unknown, background = false): (() => void) => {
    const task = { due: now() + delayMs, work, background }
    tasks.splice(placeOf(tasks, task.due), 0, task)
    if (!background) inForeground += 1
    arm()
    return () => {
      const place = tasks.indexOf(task)
      if (place >= 0) remove(place, 1)
      arm()
    }
  }
  const close = (): void => {
    remove(0, tasks.length)
    clearTimeout(timer)
  }
  return { now, advance, later, close }
}

/** Behind all that is due by then, found by halving. */
function placeOf(tasks: readonly Task[], time: number): number {
  let low = 0
  let high = tasks.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((tasks[middle]?.due ?? Infinity) <= time) low = middle + 1
    else high = middle
  }
  return low
}

function startOf(setting: ClockSetting): number {
  if (setting === 'real') return 0
  const time = new Date(setting === 'manual' ? '2026-01-01T00:00:00Z' : setting.startTime).getTime()
  if (Number.isNaN(time)) throw new TypeError('clock.startTime must be milliseconds since 1970 or RFC 3339.')
  return time
}

/** Node and Bun keep a process alive for each timer unless told otherwise; elsewhere there is nothing to tell. */
function letGo(timer: unknown): void {
  if (typeof timer === 'object' && timer !== null && 'unref' in timer && typeof timer.unref === 'function') {
    timer.unref()
  }
}
