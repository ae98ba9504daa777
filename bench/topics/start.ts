import type { Measure } from '../harness/measure.ts'
import { place } from '../harness/place.ts'
import { runOnce } from '../harness/run-once.ts'
import { startMockApi } from '../harness/start-mock-api.ts'
import type { Topic } from '../harness/topic.ts'

const rounds = 15

const imported: Readonly<Record<string, string>> = {
  parlance: 'parlance/all.mjs',
  official: 'official/all.mjs',
  'official-core': 'official-core/all.mjs',
  'hand+ofetch': 'hand+ofetch/all.mjs',
  openai: 'openai/send.mjs',
  stripe: 'stripe/send.mjs',
  resend: 'resend/send.mjs',
  standardwebhooks: 'standardwebhooks/verify.mjs',
  octokit: 'octokit/verify.mjs',
}
const called: Readonly<Record<string, string>> = {
  parlance: 'parlance/send.mjs',
  'parlance+undici': 'parlance/send-undici.mjs',
  official: 'official/send.mjs',
  hand: 'hand/send.mjs',
  'hand+ofetch': 'hand+ofetch/send.mjs',
}

const fileOf = (path: string): string => JSON.stringify(place.contender(path))

const importProgram = (path: string): string => `
const before = process.memoryUsage.rss()
const started = performance.now()
await import(${fileOf(path)})
const ms = performance.now() - started
tell({ ms, mb: (process.memoryUsage.rss() - before) / 1e6 })`

const callProgram = (path: string, given: object): string => `
import { createSender } from ${fileOf(path)}
const given = ${JSON.stringify(given)}
if ((await createSender(given)('+46701234567', 'Your table is ready.')) !== given.id) throw new Error('not sent')
${told}`
const told = `const { user, system } = process.cpuUsage()
tell({ ms: performance.now(), cpuMs: (user + system) / 1000 })
process.exit()`

type Samples = Record<string, number[]>
const add = (samples: Samples, name: string, value: number): void => {
  ;(samples[name] ??= []).push(value)
}

const imports = async (): Promise<Measure[]> => {
  const [ms, mb]: [Samples, Samples] = [{}, {}]
  for (let round = -1; round < rounds; round++) {
    for (const [name, path] of Object.entries(imported)) {
      const taken = await runOnce('import', importProgram(path))
      // The first round fills the caches of the disk.
      if (round < 0) continue
      add(ms, name, taken['ms'] ?? Number.NaN)
      add(mb, name, taken['mb'] ?? Number.NaN)
    }
  }
  return [
    { id: 'start.import.time', title: 'import, time', unit: 'ms', samples: ms },
    { id: 'start.import.memory', title: 'import, memory added', unit: 'MB', samples: mb },
  ]
}

const firstCalls = async (): Promise<Measure[]> => {
  const api = await startMockApi()
  const [ms, cpu]: [Samples, Samples] = [{}, {}]
  try {
    for (let round = -1; round < rounds; round++) {
      const empty = await runOnce('empty', told)
      for (const [name, path] of Object.entries(called)) {
        const taken = await runOnce('call', callProgram(path, api.given))
        if (round < 0) continue
        add(ms, name, (taken['ms'] ?? Number.NaN) - (empty['ms'] ?? 0))
        add(cpu, name, (taken['cpuMs'] ?? Number.NaN) - (empty['cpuMs'] ?? 0))
      }
    }
  } finally {
    api.end()
  }
  return [
    { id: 'start.call.cpu', title: 'first call, CPU', unit: 'ms', samples: cpu },
    { id: 'start.call.time', title: 'first call, time', unit: 'ms', samples: ms },
  ]
}

export const start: Topic = {
  name: 'start',
  title: 'Start on Node',
  how: `A new Node process for every value, ${rounds} rounds. Import: of everything that sends, lists, verifies and parses (of the
others, what their one task needs), and by how much the resident memory grew. First call: import, token and one message,
less an empty process of the same round.`,
  measure: async () => [...(await imports()), ...(await firstCalls())],
}
