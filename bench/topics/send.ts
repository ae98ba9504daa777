import type { Measure } from '../harness/measure.ts'
import { runLanes } from '../harness/run-lanes.ts'
import { startLane } from '../harness/start-lane.ts'
import { startMockApi } from '../harness/start-mock-api.ts'
import type { Topic } from '../harness/topic.ts'

const rounds = 15
const turnMs = 150

const contenders: Readonly<Record<string, string>> = {
  parlance: 'parlance/send.mjs',
  'parlance+undici': 'parlance/send-undici.mjs',
  official: 'official/send.mjs',
  hand: 'hand/send.mjs',
  'hand+ofetch': 'hand+ofetch/send.mjs',
}

const measureAt = async (inFlight: number, given: object): Promise<Measure[]> => {
  const lanes = Object.entries(contenders).map(([name, contender]) =>
    startLane({ name, task: 'send', contender, given }),
  )
  const taken = await runLanes(lanes, { rounds, turnMs, inFlight })
  const title = `${inFlight} in flight`
  const cpu = taken((call) => call.cpuMs * 1000)
  const rate = taken((call) => 1000 / call.wallMs)
  return [
    { id: `send.cpu.${inFlight}`, title: `CPU of a call, ${title}`, unit: 'µs', samples: cpu },
    { id: `send.rate.${inFlight}`, title: `calls per second, ${title}`, unit: 'calls/s', samples: rate },
  ]
}

export const send: Topic = {
  name: 'send',
  title: 'Sending over HTTP',
  how: `Node, loopback, the API in another process, ${rounds} rounds in turns, each contender in a process of its own. CPU time is
that of the client's process, all its threads. The API shares the cores, so calls per second say less than CPU.`,
  async measure() {
    const api = await startMockApi()
    try {
      const measures: Measure[] = []
      for (const inFlight of [1, 32, 256]) measures.push(...(await measureAt(inFlight, api.given)))
      return measures
    } finally {
      api.end()
    }
  },
}
