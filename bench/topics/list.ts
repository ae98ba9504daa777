import type { Measure } from '../harness/measure.ts'
import { place } from '../harness/place.ts'
import { runLanes } from '../harness/run-lanes.ts'
import { runOnce } from '../harness/run-once.ts'
import { startLane } from '../harness/start-lane.ts'
import { startMockApi } from '../harness/start-mock-api.ts'
import type { Topic } from '../harness/topic.ts'

const rounds = 7
const coldRounds = 5

const contenders: Readonly<Record<string, string>> = {
  parlance: 'parlance/list.mjs',
  'parlance+undici': 'parlance/list-undici.mjs',
  official: 'official/list.mjs',
  hand: 'hand/list.mjs',
  'hand+ofetch': 'hand+ofetch/list.mjs',
}

const cpu = async (given: object): Promise<Measure> => {
  const lanes = Object.entries(contenders).map(([name, contender]) =>
    startLane({ name, task: 'list', contender, given }),
  )
  const taken = await runLanes(lanes, { rounds, turnMs: 0, calls: 1 })
  return { id: 'list.cpu', title: '100,000 messages, CPU', unit: 'ms', samples: taken((call) => call.cpuMs) }
}

const program = (path: string, given: object): string => `
import * as contender from ${JSON.stringify(place.contender(path))}
import { prepare } from ${JSON.stringify(place.task('list'))}
const list = await prepare(contender, ${JSON.stringify(given)})
await list()
tell({ mb: process.resourceUsage().maxRSS / 1000 })
process.exit()`

const memory = async (given: object): Promise<Measure> => {
  const samples: Record<string, number[]> = {}
  for (let round = 0; round < coldRounds; round++) {
    for (const [name, path] of Object.entries(contenders)) {
      const { mb = Number.NaN } = await runOnce('list', program(path, given))
      ;(samples[name] ??= []).push(mb)
    }
  }
  return { id: 'list.memory', title: '100,000 messages, peak memory', unit: 'MB', samples }
}

export const list: Topic = {
  name: 'list',
  title: 'Listing',
  how: `100,000 messages in pages of 1,000 (56 MB of JSON), iterated one by one, on Node; the API in another process. CPU time of
the client's process, ${rounds} rounds in turns. Peak memory is the resident size of a process that lists once, ${coldRounds} rounds.`,
  async measure() {
    const api = await startMockApi()
    try {
      return [await cpu(api.given), await memory(api.given)]
    } finally {
      api.end()
    }
  },
}
