import { join } from 'node:path'
import { bundle } from './bundle.ts'
import type { Lane } from './lane.ts'
import { place } from './place.ts'
import { startMiniflare } from './start-miniflare.ts'

const repeatFile = JSON.stringify(join(place.bench, 'harness', 'repeat.mjs'))

/**
 * A lane in workerd without Node's API. A Worker's clock stands still while it computes, so its turns are timed from
 * outside, and what an empty turn takes is taken off.
 */
export const startWorkerdLane = async (name: string, imports: string, given: object): Promise<Lane> => {
  const program = `${imports}
import { repeat } from ${repeatFile}
let call
export default {
  async fetch(request) {
    const { calls, inFlight, given } = await request.json()
    if (given) call = await task.prepare(contender, given)
    else await repeat(call, calls, inFlight)
    return new Response('done')
  },
}`
  const script = await bundle(program, { platform: 'browser', conditions: ['workerd', 'worker', 'browser'] })
  const worker = startMiniflare({ script })
  const ask = async (body: object): Promise<number> => {
    const started = performance.now()
    const response = await worker.fetch('http://lane/', { method: 'POST', body: JSON.stringify(body) })
    const text = await response.text()
    if (text !== 'done') throw new Error(`${name} on workerd: ${text}`)
    return performance.now() - started
  }
  try {
    await ask({ given })
  } catch (error) {
    await worker.end()
    throw error
  }
  return {
    name,
    async run(calls, inFlight) {
      const empty = [await ask({ calls: 0, inFlight }), await ask({ calls: 0, inFlight })]
      const full = await ask({ calls, inFlight })
      return { wallMs: Math.max(0.001, full - Math.min(...empty)) }
    },
    end: worker.end,
  }
}
