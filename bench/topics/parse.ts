import type { Measure } from '../harness/measure.ts'
import { runLanes } from '../harness/run-lanes.ts'
import { type RuntimeName, startLane } from '../harness/start-lane.ts'
import type { Topic } from '../harness/topic.ts'
import { webhookOf } from '../harness/webhook.ts'

const rounds = 21
const turnMs = 40
const contents = {
  text: { text_message: { text: 'Grüße aus Malmö, 東京 och Київ! '.repeat(8) } },
  card: {
    media_card_message: { url: 'https://cdn.example.com/cat.jpg', caption: 'Look at this! '.repeat(100) },
  },
} as const
const titles = { text: '1 kB of text', card: '2 kB of media card' } as const

const contenders: Readonly<Record<string, string>> = {
  parlance: 'parlance/parse.mjs',
  'parlance, all events': 'parlance/parse-all.mjs',
  'hand+valibot': 'hand+ofetch/parse.mjs',
}

const measureOn = async (runtime: RuntimeName, content: keyof typeof contents): Promise<Measure> => {
  const given = webhookOf(contents[content])
  const all = runtime === 'node' ? { ...contenders, official: 'official/parse.mjs' } : contenders
  const lanes = Object.entries(all).map(([name, contender]) =>
    startLane({ name, runtime, task: 'parse', contender, given }),
  )
  const taken = await runLanes(lanes, { rounds, turnMs })
  return {
    id: `parse.${runtime}.${content}`,
    title: `${runtime}, ${titles[content]}`,
    unit: 'µs',
    samples: taken((call) => call.cpuMs * 1000),
  }
}

export const parse: Topic = {
  name: 'parse',
  title: 'Parsing a webhook',
  how: `One call after another, ${rounds} rounds in turns, each contender in a process of its own; CPU time (workerd: time, seen
from outside). By hand: \`JSON.parse\` and a loose schema of valibot that checks the members that Parlance checks. The official
SDK checks nothing.`,
  async measure() {
    const measures: Measure[] = []
    for (const runtime of ['node', 'bun', 'deno', 'workerd'] as const) {
      for (const content of ['text', 'card'] as const) measures.push(await measureOn(runtime, content))
    }
    return measures
  },
}
