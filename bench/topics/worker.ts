import { builtInsAsImports } from '../harness/built-ins-as-imports.ts'
import { bundle } from '../harness/bundle.ts'
import type { Measure } from '../harness/measure.ts'
import { place } from '../harness/place.ts'
import { compatibilityDate, startMiniflare } from '../harness/start-miniflare.ts'
import type { Topic } from '../harness/topic.ts'
import { textWebhook } from '../harness/webhook.ts'

const rounds = 25
/** So many fresh isolates in a row for one value. */
const isolates = 4

interface Script {
  readonly text: string
  readonly flags: readonly string[]
}

/** A Worker that answers a webhook with the id in it, and holds another program besides. */
const receiver = (contender: string, besides?: string): string => `
${besides ? `export * from ${JSON.stringify(place.contender(besides))}` : ''}
import { createReceiver } from ${JSON.stringify(place.contender(contender))}
export default {
  async fetch(request) {
    const { secret, headers, body } = await request.json()
    const { message } = await createReceiver(secret)(headers, body)
    return new Response(message.id)
  },
}`

const forWorkers = {
  platform: 'browser',
  minify: true,
  conditions: ['workerd', 'worker', 'browser'],
} as const

/** The official SDK asks for Node's modules by \`require\`; a Worker has them as imports. */
const forNode = { platform: 'node', minify: true, plugins: [builtInsAsImports] } as const

const scripts = async (): Promise<Record<string, Script>> => {
  const everything = (name: string): string => receiver(`${name}/webhook.mjs`, `${name}/all.mjs`)
  return {
    empty: {
      text: 'export default { async fetch(request) { return new Response((await request.json()).messageId) } }',
      flags: [],
    },
    parlance: { text: await bundle(everything('parlance'), forWorkers), flags: [] },
    'parlance, webhooks': { text: await bundle(receiver('parlance/webhook.mjs'), forWorkers), flags: [] },
    hand: { text: await bundle(everything('hand'), forWorkers), flags: [] },
    'hand+ofetch': { text: await bundle(everything('hand+ofetch'), forWorkers), flags: [] },
    official: { text: await bundle(receiver('official/webhook.mjs'), forNode), flags: ['nodejs_compat'] },
  }
}

/** Holds all scripts; starts a fresh isolate of one of them, and hands it the request. */
const loader = (all: Readonly<Record<string, Script>>): string => `
const scripts = ${JSON.stringify(all)}
let number = 0
export default {
  async fetch(request, env) {
    const name = new URL(request.url).searchParams.get('name')
    const body = await request.text()
    const { text, flags } = scripts[name]
    let answer = ''
    for (let index = 0; index < ${isolates}; index++) {
      const worker = env.LOADER.get(String(number++), () => ({
        compatibilityDate: '${compatibilityDate}',
        compatibilityFlags: flags,
        mainModule: 'main.js',
        modules: { 'main.js': text },
      }))
      const response = await worker.getEntrypoint().fetch('http://isolate/', { method: 'POST', body })
      answer = await response.text()
    }
    return new Response(answer)
  },
}`

export const worker: Topic = {
  name: 'worker',
  title: 'A fresh Worker',
  how: `workerd, a fresh isolate for every value: from the script's text to its first answer, less an empty Worker of the same round,
mean of ${isolates} isolates, ${rounds} rounds in turns. Each answers one webhook, verified and parsed; ours and those by hand hold
sending and listing too, and run without Node's API. The official SDK can only verify and parse there, with nodejs_compat.`,
  async measure() {
    const all = await scripts()
    const { secret, headers, body, messageId } = textWebhook(1024)
    const request = JSON.stringify({ secret, headers, body, messageId })
    const running = startMiniflare({ script: loader(all), loads: true })
    const samples: Record<string, number[]> = {}
    const msOf = async (name: string): Promise<number> => {
      const started = performance.now()
      const response = await running.fetch(`http://loader/?name=${encodeURIComponent(name)}`, {
        method: 'POST',
        body: request,
      })
      const answer = await response.text()
      if (answer !== messageId) throw new Error(`${name} in workerd: ${answer}`)
      return (performance.now() - started) / isolates
    }
    try {
      for (let round = -3; round < rounds; round++) {
        const empty = await msOf('empty')
        for (const name of Object.keys(all)) {
          if (name === 'empty') continue
          const ms = await msOf(name)
          if (round >= 0) (samples[name] ??= []).push(Math.max(0, ms - empty))
          if (round >= 0 && name === 'official') (samples['empty'] ??= []).push(empty)
        }
      }
    } finally {
      await running.end()
    }
    const bytes = Object.entries(all).map(([name, { text }]) => [name, [Buffer.byteLength(text) / 1000]])
    const measures: Measure[] = [
      { id: 'worker.start', title: 'to the first answer', unit: 'ms', samples },
      { id: 'worker.script', title: 'script', unit: 'kB', samples: Object.fromEntries(bytes) },
    ]
    return measures
  },
}
