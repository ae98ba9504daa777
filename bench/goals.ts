// What Parlance holds itself to. A goal that is missed stays, and the report says so; to loosen one is a change of its
// own, with its reason.
import type { Goal } from './harness/goal.ts'

const official = ['official']
const hand = ['hand']
const ours = 'parlance'
const overUndici = 'parlance+undici'

const targets = ['browser', 'node']
const concurrencies = [1, 32, 256]
const bodies = ['0.5k', '2k', '64k']
const compilers = ['5.9', '7']
const runtimes = ['node', 'bun', 'deno', 'workerd']

const calls: Goal[] = targets
  .flatMap((target) => ['send', 'list'].map((task) => `size.${task}.${target}`))
  .flatMap((measure) => [
    { topic: 'size', measure, ours, theirs: ['hand+ofetch'], most: 1.5 },
    { topic: 'size', measure, ours, theirs: official, most: 0.067 },
  ])
const webhooks: Goal[] = targets.flatMap((target) => [
  { topic: 'size', measure: `size.webhook.${target}`, ours, theirs: hand, as: 'difference', most: 1.3 },
  { topic: 'size', measure: `size.verify.${target}`, ours, theirs: ['standardwebhooks'], most: 0.25 },
])

const install: Goal[] = [
  { topic: 'install', measure: 'install.packages', ours, most: 4 },
  { topic: 'install', measure: 'install.bytes', ours, theirs: official, most: 1 },
]

const types: Goal[] = compilers.flatMap((version) => [
  { topic: 'types', measure: `types.lines.${version}`, ours, theirs: official, most: 0.1 },
  { topic: 'types', measure: `types.memory.${version}`, ours, theirs: official, most: 0.15 },
  { topic: 'types', measure: `types.time.${version}`, ours, theirs: official, most: 0.2 },
])

const start: Goal[] = [
  { topic: 'start', measure: 'start.import.time', ours, theirs: official, most: 0.12 },
  { topic: 'start', measure: 'start.import.memory', ours, theirs: official, most: 0.2 },
  { topic: 'start', measure: 'start.call.cpu', ours, theirs: official, most: 0.7 },
]

const worker: Goal[] = [{ topic: 'worker', measure: 'worker.start', ours, theirs: official, most: 0.05 }]

const ownWork: Goal[] = [
  { topic: 'own-work', measure: 'own.light', ours, theirs: official, most: 0.7 },
  { topic: 'own-work', measure: 'own.real', ours, theirs: hand, most: 1.3 },
]

const send: Goal[] = concurrencies.flatMap((inFlight) => [
  { topic: 'send', measure: `send.cpu.${inFlight}`, ours, theirs: hand, most: 1.1 },
  { topic: 'send', measure: `send.cpu.${inFlight}`, ours: overUndici, theirs: official, most: 0.5 },
  { topic: 'send', measure: `send.rate.${inFlight}`, ours: overUndici, theirs: official, least: 1.8 },
])

const list: Goal[] = [
  { topic: 'list', measure: 'list.cpu', ours, theirs: hand, most: 1.05 },
  { topic: 'list', measure: 'list.cpu', ours, theirs: official, most: 0.65 },
  { topic: 'list', measure: 'list.cpu', ours: overUndici, theirs: official, most: 0.5 },
  { topic: 'list', measure: 'list.memory', ours, theirs: hand, most: 1.1 },
]

/** Every way to do it by hand on a runtime; the best of them is the one that counts. */
const byHand: Readonly<Record<string, readonly string[]>> = {
  bun: ['hand, hmac', 'hand, subtle', 'hand, Bun'],
  deno: ['hand, hmac', 'hand, subtle'],
  workerd: ['hand, subtle'],
}

const verify: Goal[] = [
  { topic: 'verify', measure: 'verify.node.0.5k', ours, theirs: official, most: 1.3 },
  { topic: 'verify', measure: 'verify.node.2k', ours, theirs: official, most: 1 },
  { topic: 'verify', measure: 'verify.node.64k', ours, theirs: official, most: 1 },
  { topic: 'verify', measure: 'verify.node.64k', ours: 'parlance, bytes', theirs: official, most: 0.3 },
  ...Object.entries(byHand).flatMap(([runtime, theirs]) =>
    bodies.map((body): Goal => {
      const most = runtime === 'workerd' ? 1.15 : 1.2
      return { topic: 'verify', measure: `verify.${runtime}.${body}`, ours, theirs, most }
    }),
  ),
]

const parse: Goal[] = runtimes.flatMap((runtime) =>
  ['text', 'card'].map((content): Goal => {
    const measure = `parse.${runtime}.${content}`
    return { topic: 'parse', measure, ours, theirs: ['hand+valibot'], most: 1.2 }
  }),
)

export const goals: readonly Goal[] = [
  ...calls,
  ...webhooks,
  ...install,
  ...types,
  ...start,
  ...worker,
  ...ownWork,
  ...send,
  ...list,
  ...verify,
  ...parse,
]
