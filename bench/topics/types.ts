import { spawn } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Measure } from '../harness/measure.ts'
import { place } from '../harness/place.ts'
import type { Topic } from '../harness/topic.ts'

const rounds = 5

const empty = 'export const nothing = 0\n'

/** Programs of ten lines, and the folder from which their imports are found. */
const programs: Readonly<Record<string, readonly [from: string, program: string]>> = {
  parlance: [
    place.contender('parlance'),
    `import { sendTextMessage } from '@parlance/conversation-messages'
import { clientCredentials, createClient } from '@parlance/core'

const auth = clientCredentials({ keyId: 'key', keySecret: 'secret' })
const client = createClient({ projectId: 'project', conversationRegion: 'eu', auth })
export async function tableIsReady(identity: string): Promise<string> {
  const recipient_identities = [{ channel: 'SMS', identity }]
  const { message_id } = await sendTextMessage(client, { app_id: 'app', recipient_identities, text: 'Ready.' })
  return message_id
}
`,
  ],
  official: [
    place.bench,
    `import { ConversationService } from '@sinch/conversation'

const keys = { projectId: 'project', keyId: 'key', keySecret: 'secret', conversationRegion: 'eu' }
const { messages } = new ConversationService(keys)
export async function tableIsReady(identity: string): Promise<string | undefined> {
  const recipient = { identified_by: { channel_identities: [{ channel: 'SMS', identity }] } }
  const sendMessageRequestBody = { app_id: 'app', recipient, message: { text_message: { text: 'Ready.' } } }
  const { message_id } = await messages.send({ sendMessageRequestBody })
  return message_id
}
`,
  ],
  openai: [
    place.bench,
    `import OpenAI from 'openai'

const client = new OpenAI({ apiKey: 'key' })
export async function answer(content: string): Promise<string> {
  const messages = [{ role: 'user' as const, content }]
  const { id } = await client.chat.completions.create({ model: 'any', messages })
  return id
}
`,
  ],
  stripe: [
    place.bench,
    `import Stripe from 'stripe'

const stripe = new Stripe('key')
export async function charge(description: string): Promise<string> {
  const { id } = await stripe.paymentIntents.create({ amount: 100, currency: 'sek', description })
  return id
}
`,
  ],
}

const compilers = { '5.9': 'typescript-5.9', '7': 'typescript-7' } as const

const options = {
  target: 'ES2022',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  module: 'NodeNext',
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
}

interface Costs {
  readonly lines: number
  readonly mb: number
  readonly ms: number
}

const numberAfter = (output: string, pattern: RegExp): number => {
  const found = [...output.matchAll(pattern)].map(([, text]) => Number(text))
  if (found.length === 0) throw new Error(`tsc told nothing of ${pattern}:\n${output}`)
  return found.reduce((sum, value) => sum + value, 0)
}

const compile = async (compiler: string, from: string, name: string, program: string): Promise<Costs> => {
  const folder = join(from, '.cache', `types-${name}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'program.ts'), program)
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: options, files: ['program.ts'] }),
  )
  const tsc = join(place.bench, 'node_modules', compiler, 'bin', 'tsc')
  const child = spawn(process.execPath, [tsc, '-p', folder, '--extendedDiagnostics'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  const code = await new Promise((done) => child.on('close', done))
  rmSync(folder, { recursive: true, force: true })
  if (code !== 0) throw new Error(`${name} with ${compiler}:\n${output}`)
  return {
    lines: numberAfter(output, /^Lines.*?:\s+(\d+)$/gm),
    mb: numberAfter(output, /^Memory used:\s+(\d+)K$/gm) / 1000,
    ms: numberAfter(output, /^Total time:\s+([\d.]+)s$/gm) * 1000,
  }
}

const measureWith = async (version: keyof typeof compilers): Promise<Measure[]> => {
  const compiler = compilers[version]
  const samples: Record<keyof Costs, Record<string, number[]>> = { lines: {}, mb: {}, ms: {} }
  for (let round = -1; round < rounds; round++) {
    const base = await compile(compiler, place.bench, 'empty', empty)
    for (const [name, [from, program]] of Object.entries(programs)) {
      const costs = await compile(compiler, from, name, program)
      // The first round fills the caches of the disk.
      if (round < 0) continue
      for (const key of ['lines', 'mb', 'ms'] as const)
        (samples[key][name] ??= []).push(Math.max(0, costs[key] - base[key]))
    }
  }
  const title = `TypeScript ${version}`
  return [
    { id: `types.lines.${version}`, title: `${title}, lines read`, unit: 'lines', samples: samples.lines },
    { id: `types.memory.${version}`, title: `${title}, memory`, unit: 'MB', samples: samples.mb },
    { id: `types.time.${version}`, title: `${title}, time`, unit: 'ms', samples: samples.ms },
  ]
}

export const types: Topic = {
  name: 'types',
  title: 'Type-checking',
  how: `A program of ten lines that sends a message, less an empty one of the same round, by \`tsc --extendedDiagnostics\` with
skipLibCheck on and \`lib\` the platform's; ${rounds} rounds in turns.`,
  measure: async () => [...(await measureWith('5.9')), ...(await measureWith('7'))],
}
