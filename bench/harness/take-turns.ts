import type { Lane, Taken } from './lane.ts'

/** How long to measure. */
export interface Turns {
  readonly rounds: number
  /** The CPU time that one turn of one lane should take; the number of calls follows from it. */
  readonly turnMs: number
  readonly inFlight?: number
  /** A fixed number of calls a turn, for tasks that are long themselves; one turn of each warms up. */
  readonly calls?: number
}

/** By lane, what a call took in each round. */
export type Rounds = Readonly<Record<string, readonly PerCall[]>>
interface PerCall {
  readonly wallMs: number
  readonly cpuMs: number
}

/**
 * Lets lanes run in turns, each alone: a round is one turn of every lane. The order is turned round from one round to
 * the next, so that nobody always comes after the same one.
 */
export const takeTurns = async (lanes: readonly Lane[], turns: Turns): Promise<Rounds> => {
  const { rounds, inFlight = 1 } = turns
  const counts = new Map<Lane, number>()
  for (const lane of lanes) {
    if (turns.calls !== undefined) await lane.run(turns.calls, inFlight)
    counts.set(lane, turns.calls ?? (await callsFor(lane, turns.turnMs, inFlight)))
  }
  const taken: Record<string, PerCall[]> = Object.fromEntries(lanes.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const lane of round % 2 === 0 ? lanes : lanes.toReversed()) {
      const calls = counts.get(lane) ?? 1
      taken[lane.name]?.push(perCall(await lane.run(calls, inFlight), calls))
    }
  }
  return taken
}

const perCall = ({ wallMs, cpuMs = wallMs }: Taken, calls: number): PerCall => ({
  wallMs: wallMs / calls,
  cpuMs: cpuMs / calls,
})

/**
 * How many calls fill a turn. Warms up on the way, for as long as compilers need to be done with it; CPU time counts where
 * it can be had, since on a busy machine little may happen in much time.
 */
const callsFor = async (lane: Lane, turnMs: number, inFlight: number): Promise<number> => {
  let calls = inFlight
  for (let warmMs = 0; warmMs < warmTurns * turnMs;) {
    const { wallMs, cpuMs = wallMs } = await lane.run(calls, inFlight)
    warmMs += Math.max(cpuMs, 0.1)
    // Grows by steps: the first calls of all are the slowest by far.
    const wanted = (calls * turnMs) / Math.max(cpuMs, turnMs / 10)
    calls = Math.max(inFlight, Math.round(wanted))
  }
  return calls
}
const warmTurns = 10
