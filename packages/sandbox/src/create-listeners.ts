import type { SandboxNotice } from './notice.ts'

/** Who is told about changes. */
export interface Listeners {
  readonly notify: (notice: SandboxNotice) => void
  readonly subscribe: (listener: (notice: SandboxNotice) => void) => () => void
}

export function createListeners(): Listeners {
  const listeners = new Set<{ readonly tell: (notice: SandboxNotice) => void }>()
  return {
    notify(notice) {
      for (const { tell } of listeners) {
        try {
          tell(notice)
        } catch {
          // Whoever looks on must not change what happens.
        }
      }
    },
    subscribe(tell) {
      const listener = { tell }
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
