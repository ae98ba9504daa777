/** The time of a sandbox. */
export interface SandboxClock {
  /** Milliseconds since 1970, as `Date.now`. Hand it to whatever checks signatures on a clock that stands still. */
  now(): number
  /**
   * Moves time ahead, and does what falls due on the way, in order: delivery states, webhooks and their
   * redelivery, expiry. Resolves when all of it is done, webhooks answered included.
   */
  advance(ms: number): Promise<void>
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
  later(delayMs: number, work: () => unknown, background?: boolean): () => void
  /** Calls everything off. */
  close(): void
}

interface Task {
  readonly due: number
  readonly work: () => unknown
  readonly background: boolean
}

const longestTimerMs = 2 ** 31 - 1

export function createClock(setting: ClockSetting): Schedule {
  const isReal = setting === 'real'
  let shown = startOf(setting)
  let timer: ReturnType<typeof setTimeout> | undefined
  const tasks = new Set<Task>()
  const now = (): number => (isReal ? Date.now() + shown : shown)

  const arm = (): void => {
    clearTimeout(timer)
    const next = nextOf(tasks)
    if (!isReal || next === undefined) return
    timer = setTimeout(runDue, Math.min(Math.max(0, next.due - now()), longestTimerMs))
    if ([...tasks].every((task) => task.background)) letGo(timer)
  }
  const runDue = (): void => {
    for (const task of dueBy(tasks, now())) {
      tasks.delete(task)
      void task.work()
    }
    arm()
  }
  const advance = async (ms: number): Promise<void> => {
    const end = now() + ms
    for (let task = nextOf(tasks); task !== undefined && task.due <= end; task = nextOf(tasks)) {
      tasks.delete(task)
      shown += Math.max(0, task.due - now())
      await task.work()
    }
    shown += Math.max(0, end - now())
    arm()
  }
  const later = (delayMs: number, work: () => unknown, background = false): (() => void) => {
    const task = { due: now() + delayMs, work, background }
    tasks.add(task)
    arm()
    return () => {
      tasks.delete(task)
      arm()
    }
  }
  const close = (): void => {
    tasks.clear()
    clearTimeout(timer)
  }
  return { now, advance, later, close }
}

function startOf(setting: ClockSetting): number {
  if (setting === 'real') return 0
  const time = new Date(setting === 'manual' ? '2026-01-01T00:00:00Z' : setting.startTime).getTime()
  if (Number.isNaN(time)) throw new TypeError('clock.startTime must be milliseconds since 1970 or RFC 3339.')
  return time
}

/** What comes first; of two at the same time the one that was planned first. */
function nextOf(tasks: Set<Task>): Task | undefined {
  let next: Task | undefined
  for (const task of tasks) if (next === undefined || task.due < next.due) next = task
  return next
}

function dueBy(tasks: Set<Task>, time: number): Task[] {
  return [...tasks].filter((task) => task.due <= time).toSorted((a, b) => a.due - b.due)
}

/** Node and Bun keep a process alive for each timer unless told otherwise; elsewhere there is nothing to tell. */
function letGo(timer: unknown): void {
  if (typeof timer === 'object' && timer !== null && 'unref' in timer && typeof timer.unref === 'function') {
    timer.unref()
  }
}
