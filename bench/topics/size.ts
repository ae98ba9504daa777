import { gzipSync } from 'node:zlib'
import { bundle, type BundleOptions } from '../harness/bundle.ts'
import type { Measure } from '../harness/measure.ts'
import { place } from '../harness/place.ts'
import type { Topic } from '../harness/topic.ts'

/** A contender's program, and whether it bundles for browsers at all; else its bundle for Node stands for both. */
type Program = readonly [name: string, file: string, onNodeOnly?: 'node only']

const programs: Readonly<Record<string, readonly [title: string, ...Program[]]>> = {
  send: [
    'send a text message',
    ['parlance', 'parlance/send.mjs'],
    ['official', 'official/send.mjs', 'node only'],
    ['hand', 'hand/send.mjs'],
    ['hand+ofetch', 'hand+ofetch/send.mjs'],
    ['openai', 'openai/send.mjs'],
    ['stripe', 'stripe/send.mjs'],
    ['resend', 'resend/send.mjs'],
  ],
  list: [
    'list messages',
    ['parlance', 'parlance/list.mjs'],
    ['official', 'official/list.mjs', 'node only'],
    ['hand', 'hand/list.mjs'],
    ['hand+ofetch', 'hand+ofetch/list.mjs'],
  ],
  webhook: [
    'verify and parse one event',
    ['parlance', 'parlance/webhook.mjs'],
    ['official', 'official/webhook.mjs', 'node only'],
    ['hand', 'hand/webhook.mjs'],
    ['hand+ofetch', 'hand+ofetch/webhook.mjs'],
  ],
  verify: [
    'verify alone',
    ['parlance', 'parlance/verify.mjs'],
    ['official', 'official/verify.mjs', 'node only'],
    ['hand', 'hand/verify-subtle.mjs'],
    ['standardwebhooks', 'standardwebhooks/verify.mjs'],
    ['octokit', 'octokit/verify.mjs'],
  ],
  all: [
    'all of it',
    ['parlance', 'parlance/all.mjs'],
    ['official', 'official/all.mjs', 'node only'],
    ['hand', 'hand/all.mjs'],
    ['hand+ofetch', 'hand+ofetch/all.mjs'],
  ],
}

const targets: Readonly<Record<string, BundleOptions>> = {
  browser: { platform: 'browser', minify: true },
  node: { platform: 'node', minify: true },
}
/** Left alone, ofetch brings a second fetch of 33 kB to Node; who writes by hand knows better. */
const ofetchForAll: BundleOptions = { platform: 'node', minify: true, conditions: ['wintercg'] }

const gzipOf = async (file: string, options: BundleOptions): Promise<number> => {
  const text = await bundle(`export * from ${JSON.stringify(place.contender(file))}`, options)
  return gzipSync(text, { level: 9 }).length / 1000
}

const optionsFor = ([name, , onNodeOnly]: Program, target: string): BundleOptions => {
  const wanted = onNodeOnly ? targets['node'] : targets[target]
  return target === 'node' && name === 'hand+ofetch' ? ofetchForAll : (wanted ?? ofetchForAll)
}

export const size: Topic = {
  name: 'size',
  title: 'Bundle size',
  how: `Bundled and minified by esbuild for ES2022, gzip -9, in kB of 1,000 bytes; exact. Each program is the one that does its
task in the other topics. The official SDK does not bundle for browsers: there its bundle for Node stands. The program over
ofetch takes ofetch's browser entry on Node too, which is smaller.`,
  async measure() {
    const measures: Measure[] = []
    for (const [task, [title, ...contenders]] of Object.entries(programs)) {
      for (const target of Object.keys(targets)) {
        const samples: Record<string, number[]> = {}
        for (const program of contenders)
          samples[program[0]] = [await gzipOf(program[1], optionsFor(program, target))]
        measures.push({ id: `size.${task}.${target}`, title: `${title}, ${target}`, unit: 'kB', samples })
      }
    }
    return measures
  },
}
