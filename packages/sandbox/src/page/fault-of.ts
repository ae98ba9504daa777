import type { Fault } from '../fault.ts'
import { faultKinds } from './fault-kinds.ts'

/** What is written in the form of faults. */
export interface FaultForm {
  readonly kind: string
  /** An operation, a channel or a trigger; empty: any. */
  readonly target: string
  /** Empty: again and again. */
  readonly count: string
  readonly status: string
  readonly delayMs: string
  /** Seconds; empty: no hint. */
  readonly retryAfter: string
}

/** What the target of a fault is called, by what it hits. */
export const targetNames = { API: 'operation', channel: 'channel', webhook: 'trigger' } as const

/** The fault that a form describes. What is wrong with it, the sandbox says. */
export function faultOf({ kind, target, count, status, delayMs, retryAfter }: FaultForm): object {
  if (!isKind(kind)) return { kind }
  const { group } = faultKinds[kind]
  return {
    kind,
    ...(target === '' ? {} : { [targetNames[group]]: target }),
    ...(count === '' ? {} : { count: Number(count) }),
    ...(kind === 'status' ? { status: Number(status) } : {}),
    ...(kind === 'webhook-late' ? { delayMs: Number(delayMs) } : {}),
    ...(kind === 'rate-limit' && retryAfter !== '' ? { retryAfter: Number(retryAfter) } : {}),
  }
}

function isKind(kind: string): kind is Fault['kind'] {
  return Object.hasOwn(faultKinds, kind)
}
