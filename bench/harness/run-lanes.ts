import type { Lane } from './lane.ts'
import { takeTurns, type Rounds, type Turns } from './take-turns.ts'

type PerCall = Rounds[string][number]
type Samples = Record<string, number[]>

/** Lets lanes take turns and ends them, whatever happens. Gives a view of what they took. */
export const runLanes = async (
  starting: readonly Promise<Lane>[],
  turns: Turns,
): Promise<(view: (call: PerCall) => number) => Samples> => {
  const started = await Promise.allSettled(starting)
  const lanes = started.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
  try {
    for (const each of started) if (each.status === 'rejected') throw each.reason
    const rounds = await takeTurns(lanes, turns)
    return (view) =>
      Object.fromEntries(Object.entries(rounds).map(([name, calls]) => [name, calls.map(view)]))
  } finally {
    await Promise.all(lanes.map((lane) => lane.end()))
  }
}
