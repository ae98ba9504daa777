import type { Measure } from '../harness/measure.ts'
import { type RuntimeName, startLane } from '../harness/start-lane.ts'
import { runLanes } from '../harness/run-lanes.ts'
import type { Topic } from '../harness/topic.ts'
import { textWebhook } from '../harness/webhook.ts'

const rounds = 21
const turnMs = 40
const sizes = { '0.5k': 512, '2k': 2048, '64k': 65_536 } as const

/** Who takes part where: the name of a contender and its files. */
const contenders: Readonly<Record<RuntimeName, Readonly<Record<string, readonly string[]>>>> = {
  node: {
    parlance: ['parlance/verify.mjs'],
    official: ['official/verify.mjs'],
    'hand, hmac': ['hand/verify-hmac.mjs'],
    'hand, subtle': ['hand/verify-subtle.mjs'],
    standardwebhooks: ['standardwebhooks/verify.mjs', 'standardwebhooks/sign.mjs'],
    octokit: ['octokit/verify.mjs', 'octokit/sign.mjs'],
  },
  bun: {
    parlance: ['parlance/verify.mjs'],
    'hand, hmac': ['hand/verify-hmac.mjs'],
    'hand, subtle': ['hand/verify-subtle.mjs'],
    'hand, Bun': ['hand/verify-bun.mjs'],
  },
  deno: {
    parlance: ['parlance/verify.mjs'],
    'hand, hmac': ['hand/verify-hmac.mjs'],
    'hand, subtle': ['hand/verify-subtle.mjs'],
  },
  workerd: { parlance: ['parlance/verify.mjs'], 'hand, subtle': ['hand/verify-subtle.mjs'] },
}

const measureOn = async (runtime: RuntimeName, label: keyof typeof sizes): Promise<Measure> => {
  const given = textWebhook(sizes[label])
  const specs = Object.entries(contenders[runtime]).map(([name, contender]) => ({
    name,
    runtime,
    task: 'verify',
    contender,
    given,
  }))
  const ofBytes = { runtime, task: 'verify', given: { ...given, asBytes: true } }
  if (runtime === 'node') {
    specs.push({ ...ofBytes, name: 'parlance, bytes', contender: ['parlance/verify.mjs'] })
    specs.push({ ...ofBytes, name: 'hand, hmac, bytes', contender: ['hand/verify-hmac.mjs'] })
  }
  const taken = await runLanes(specs.map(startLane), { rounds, turnMs })
  return {
    id: `verify.${runtime}.${label}`,
    title: `${runtime}, ${label}B`,
    unit: 'µs',
    // Without a promise in the way CPU and wall time are one, and a busy machine spoils the first less; what WebCrypto
    // does on other threads is counted too.
    samples: taken((call) => call.cpuMs * 1000),
  }
}

export const verify: Topic = {
  name: 'verify',
  title: 'Verifying a webhook',
  how: `One call after another, ${rounds} rounds in turns, each contender in a process of its own. CPU time of the whole process
(workerd: time, seen from outside). Bodies hold characters beyond Latin-1. Ours and those by hand compare in constant time
and look at the time of signing; the official SDK does neither; standardwebhooks and octokit check schemes of their own.`,
  async measure() {
    const measures: Measure[] = []
    for (const runtime of ['node', 'bun', 'deno', 'workerd'] as const) {
      for (const label of ['0.5k', '2k', '64k'] as const) measures.push(await measureOn(runtime, label))
    }
    return measures
  },
}
