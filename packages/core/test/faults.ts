import { messageId } from './fake-api.ts'
import { seeded } from './seeded.ts'

/** Every way in which a send can go wrong, row by row of the retry table. */
export const faults = [
  'refused',
  'dns',
  'connect timeout',
  '429',
  '429 with a hint',
  '401 expired',
  '500',
  '502',
  '503',
  '504',
  'reset',
  'silence',
  'cut',
  'unreadable',
  '400',
  '403',
  '404',
  '409',
  '302',
] as const

/** The name of a fault. */
export type Fault = (typeof faults)[number]

/** What befalls one try. */
export interface Hit {
  fault: Fault
  /** Whether the message is taken all the same. */
  taken: boolean
}

/** Who is hit by what. */
export interface Faults {
  /** What befalls the next try of the message with this request body; nothing, if it goes well. */
  next(body: string | undefined): Hit | undefined
  /** Takes the next hit if it is one that keeps a request from leaving. */
  nextIsUnreached(body: string | undefined): boolean
  /** How often each fault has struck. */
  readonly struck: ReadonlyMap<Fault, number>
}

/**
 * Hits a quarter of all messages, each once to four times in a row. What befalls a message is known by the seed and
 * its number, whatever the order in which messages come.
 */
export function createFaults(seed: number): Faults {
  const plans = new Map<string, Hit[]>()
  const struck = new Map<Fault, number>()

  function planOf(body: string | undefined): Hit[] {
    const id = messageId(body)
    const plan = plans.get(id) ?? draw(seeded(seed + Number(id.replaceAll(/\D/g, '')) * 7919))
    plans.set(id, plan)
    return plan
  }
  function next(body: string | undefined): Hit | undefined {
    const hit = planOf(body).shift()
    if (hit) struck.set(hit.fault, (struck.get(hit.fault) ?? 0) + 1)
    return hit
  }
  return {
    struck,
    next,
    nextIsUnreached(body) {
      const [hit] = planOf(body)
      return hit !== undefined && unreached.test(hit.fault) && next(body) !== undefined
    },
  }
}

const unreached = /^(refused|dns|connect timeout)$/

function draw(random: () => number): Hit[] {
  if (random() >= 0.25) return []
  return Array.from({ length: 1 + Math.floor(random() * 4) }, () => {
    const fault = faults[Math.floor(random() * faults.length)] ?? 'reset'
    // What answers with a success has taken the message; what fails on the way may have.
    const maybe = /^(5|reset|silence)/.test(fault) && random() < 0.5
    return { fault, taken: maybe || fault === 'cut' || fault === 'unreadable' }
  })
}
