import type { Fault } from '../../fault.ts'
import type { Sandbox } from '../../sandbox.ts'
import type { PageFault } from '../snapshot.ts'

/** The faults of a sandbox as the page handles them. */
export interface PageFaults {
  readonly list: () => PageFault[]
  /** `count` in the fault: so often; else again and again. */
  readonly add: (fault: Fault) => void
  readonly remove: (id: string) => void
  readonly clear: () => void
  readonly subscribe: (listener: () => void) => () => void
}

/** Gives each fault that the page switches on an id, and tells when the page changed something. */
export function createPageFaults({ faults }: Pick<Sandbox, 'faults'>): PageFaults {
  const takeBack = new Map<string, () => void>()
  const listeners = new Set<{ readonly tell: () => void }>()
  let count = 0
  const changed = (): void => {
    for (const { tell } of listeners) tell()
  }
  return {
    list: () => faults.pending().map((fault) => toPageFault(fault)),
    add(fault) {
      count += 1
      const marked: PageFault = { ...fault, id: `fault-${count}` }
      takeBack.set(`fault-${count}`, faults.add(marked))
      changed()
    },
    remove(id) {
      takeBack.get(id)?.()
      takeBack.delete(id)
      changed()
    },
    clear() {
      faults.clear()
      takeBack.clear()
      changed()
    },
    subscribe(tell) {
      const listener = { tell }
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** JSON knows no endless number. */
function toPageFault({ count, ...fault }: Fault): PageFault {
  return { ...fault, left: Number.isFinite(count) ? count : undefined }
}
