import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Miniflare } from 'miniflare'
import { bundleSuite } from './bundle-suite.ts'
import { openDoor } from './open-door.ts'
import { workerdTells, type Place } from './place.ts'
import type { Runtime, RuntimeResult, SuiteResult } from './runtime.ts'
import { checkSharedClient, sharedClientProgram } from './workerd-requests.ts'
import { within } from './within.ts'

const limitMs = 30_000

const program = `${sharedClientProgram}
import { run } from './suite.mjs'
export default {
  async fetch(request) {
    const given = await request.json()
    return request.url.endsWith('/shared') ? new Response(await sendShared(given)) : Response.json(await run(given))
  },
}`

// The last date without Node's API unless it is asked for: neither \`process\` nor \`Buffer\` exists.
const compatibilityDate = '2026-07-01'

const versionOf = (): string => {
  const require = createRequire(createRequire(import.meta.url).resolve('miniflare'))
  const { version }: { version: string } = JSON.parse(
    readFileSync(require.resolve('workerd/package.json'), 'utf8'),
  )
  return version
}

/** Cloudflare Workers. */
export const workerd: Runtime = {
  name: 'workerd',
  async run(folder): Promise<RuntimeResult> {
    const script = await bundleSuite(folder, program, ['workerd', 'worker', 'browser'])
    const { door, close } = await openDoor()
    const place: Place = { isPage: false, hasNode: false, door, tells: workerdTells }
    const miniflare = new Miniflare({ modules: true, script, compatibilityDate, cf: false })
    try {
      const asked = miniflare.dispatchFetch('http://suite/', { method: 'POST', body: JSON.stringify(place) })
      const response = await within(limitMs, 'workerd', asked)
      const text = await within(limitMs, 'workerd', response.text())
      if (!response.ok) throw new Error(text)
      const result: SuiteResult = JSON.parse(text)
      return { ...(await checkSharedClient(miniflare, door, result)), version: versionOf() }
    } finally {
      await within(5000, 'the end of workerd', miniflare.dispose())
      await close()
    }
  },
}
