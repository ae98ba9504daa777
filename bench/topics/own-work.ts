import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'esbuild'
import { answers } from '../harness/answers.ts'
import type { Measure } from '../harness/measure.ts'
import { place } from '../harness/place.ts'
import { runLanes } from '../harness/run-lanes.ts'
import { startLane } from '../harness/start-lane.ts'
import type { Topic } from '../harness/topic.ts'

const rounds = 21
const turnMs = 60

const { projectId, appId, keyId, keySecret, messageId: id } = answers
const url = 'http://127.0.0.1:1'
const given = { projectId, appId, keyId, keySecret, apiUrl: url, authUrl: url, id, answer: answers.sent }
/** What the others' APIs answer, as far as their clients look at it. */
const theirs = { ...given, answer: JSON.stringify({ id }) }

/** node-fetch is replaced by the platform's fetch, which is stubbed; its `Headers` stay. */
const withoutNodeFetch: Plugin = {
  name: 'without-node-fetch',
  setup(build) {
    const path = place.contender('official/global-fetch.mjs')
    const sdk = createRequire(join(place.bench, 'package.json')).resolve('@sinch/conversation')
    const resolveDir = dirname(createRequire(sdk).resolve('@sinch/sdk-client'))
    build.onResolve({ filter: /^node-fetch$/ }, ({ importer, kind, pluginData }) => {
      if (pluginData === path) return undefined
      return importer === path
        ? build.resolve('node-fetch', { kind, resolveDir, pluginData: path })
        : { path }
    })
  },
}

const specs = [
  { name: 'parlance', contender: 'parlance/send.mjs', given },
  { name: 'official', contender: 'official/send.mjs', given, plugins: [withoutNodeFetch] },
  { name: 'hand', contender: 'hand/send.mjs', given },
  { name: 'hand+ofetch', contender: 'hand+ofetch/send.mjs', given },
  { name: 'openai', contender: 'openai/send.mjs', given: theirs },
  { name: 'stripe', contender: 'stripe/send.mjs', given: theirs },
  { name: 'resend', contender: 'resend/send.mjs', given: theirs },
]

const measureWith = async (stub: 'light' | 'real', title: string): Promise<Measure> => {
  const lanes = specs.map((spec) => startLane({ ...spec, task: 'send', given: { ...spec.given, stub } }))
  const taken = await runLanes(lanes, { rounds, turnMs })
  return { id: `own.${stub}`, title, unit: 'µs', samples: taken((call) => call.cpuMs * 1000) }
}

export const ownWork: Topic = {
  name: 'own-work',
  title: 'Own work of a call',
  how: `Sending with the network stubbed: CPU time of a call on Node, ${rounds} rounds in turns, each contender in a process of its
own. The light answer holds the least that a client reads; the other is a Response of the platform.`,
  measure: async () => [
    await measureWith('light', 'send, light answer'),
    await measureWith('real', 'send, real Response'),
  ],
}
