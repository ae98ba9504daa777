import { checkFault } from './check-fault.ts'
import type { ChannelFault, Fault, RequestFault, WebhookFault } from './fault.ts'
import type { Operation } from './operation.ts'

/** What is to go wrong. The first fault that fits is applied, and counts down. */
export interface SandboxFaults {
  /**
   * Goes wrong once (or `count` times), after what was planned so before, ahead of what was added. The answer
   * takes it back.
   *
   * @throws `TypeError` for a fault that could not happen as it is written, `RangeError` where too many are to come.
   */
  readonly next: (fault: Fault) => () => void
  /**
   * Goes wrong again and again (or `count` times). The answer takes it back.
   *
   * @throws `TypeError` for a fault that could not happen as it is written, `RangeError` where too many are to come.
   */
  readonly add: (fault: Fault) => () => void
  /** Takes all of them back; or one, as `pending` gave it. */
  readonly clear: (fault?: Fault) => void
  /** Those that are still to come, with what is left of their `count`. */
  readonly pending: () => Fault[]
}

/** Faults as the sandbox takes them. */
export interface FaultQueue extends SandboxFaults {
  readonly takeRequest: (operation: Operation | 'unknown') => RequestFault | undefined
  readonly takeChannel: (channel: string) => ChannelFault | undefined
  readonly takeWebhook: (trigger: string) => WebhookFault | undefined
}

interface Entry {
  readonly fault: Fault
  left: number
  /** As it is shown while `left` stays the same. */
  shown?: Fault | undefined
}

export function createFaults(atMost: number): FaultQueue {
  let next: Entry[] = []
  let standing: Entry[] = []
  const remove = (entry: Entry): void => {
    next = next.filter((other) => other !== entry)
    standing = standing.filter((other) => other !== entry)
  }
  const take = <T extends Fault>(fits: (fault: Fault) => fault is T): T | undefined => {
    for (const entry of [...next, ...standing]) {
      if (!fits(entry.fault)) continue
      entry.left -= 1
      entry.shown = undefined
      if (entry.left <= 0) remove(entry)
      return entry.fault
    }
    return undefined
  }
  const check = (fault: Fault): void => {
    checkFault(fault)
    if (next.length + standing.length >= atMost) {
      throw new RangeError(`${atMost} faults are still to come: clear() takes them back.`)
    }
  }
  return {
    next(fault) {
      check(fault)
      const entry = { fault: { ...fault }, left: fault.count ?? 1 }
      next.push(entry)
      return () => remove(entry)
    },
    add(fault) {
      check(fault)
      const entry = { fault: { ...fault }, left: fault.count ?? Infinity }
      standing.push(entry)
      return () => remove(entry)
    },
    clear(fault) {
      const stays = ({ shown }: Entry): boolean => fault !== undefined && shown !== fault
      next = next.filter(stays)
      standing = standing.filter(stays)
    },
    pending: () => [...next, ...standing].map(show),
    takeRequest: (operation) =>
      take((fault): fault is RequestFault => isRequestFault(fault) && hitsOperation(fault, operation)),
    takeChannel: (channel) =>
      take((fault): fault is ChannelFault => isChannelFault(fault) && hits(fault.channel, channel)),
    takeWebhook: (trigger) =>
      take((fault): fault is WebhookFault => isWebhookFault(fault) && hits(fault.trigger, trigger)),
  }
}

function show(entry: Entry): Fault {
  entry.shown ??= { ...entry.fault, count: entry.left }
  return entry.shown
}

function hitsOperation({ operation }: RequestFault, actual: string): boolean {
  return operation === undefined ? actual !== 'issueToken' : hits(operation, actual)
}

function hits(asked: string | readonly string[] | undefined, actual: string): boolean {
  return asked === undefined || asked === actual || (Array.isArray(asked) && asked.includes(actual))
}

const isChannelFault = (fault: Fault): fault is ChannelFault => fault.kind.startsWith('channel-')
const isWebhookFault = (fault: Fault): fault is WebhookFault => fault.kind.startsWith('webhook-')
const isRequestFault = (fault: Fault): fault is RequestFault =>
  !isChannelFault(fault) && !isWebhookFault(fault)
