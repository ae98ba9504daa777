import type { Browser } from 'playwright-core'
import { bundleSuite } from './bundle-suite.ts'
import { launchChromium } from './launch-chromium.ts'
import { openDoor, type Pages } from './open-door.ts'
import { chromiumTells, type Place } from './place.ts'
import type { Runtime, RuntimeResult, SuiteResult } from './runtime.ts'
import { within } from './within.ts'

const limitMs = 30_000

// In the page itself, or in a module worker that it starts.
const inPage = `
import { run } from './suite.mjs'
globalThis.runSuite = run`

const inWorker = `
import { run } from './suite.mjs'
globalThis.onmessage = async ({ data }) => {
  const result = await run(data)
  globalThis.postMessage(result)
}`

const starter = `
globalThis.runSuite = (place) => new Promise((resolve, reject) => {
  const worker = new Worker('/suite.js', { type: 'module' })
  worker.onmessage = ({ data }) => resolve(data)
  worker.onerror = ({ message }) => reject(new Error(message))
  worker.postMessage(place)
})`

const script = (text: string) => ({ type: 'text/javascript', text })

const pagesFor = async (folder: string, isWorker: boolean): Promise<Pages> => {
  const suite = await bundleSuite(folder, isWorker ? inWorker : inPage, [])
  const file = isWorker ? '/starter.js' : '/suite.js'
  const text = `<!doctype html><meta charset="utf-8"><title>e2e</title><script type="module" src="${file}"></script>`
  return {
    '/': { type: 'text/html', text },
    '/suite.js': script(suite),
    '/starter.js': script(starter),
    '/favicon.ico': { type: 'image/x-icon', text: '' },
  }
}

/** The suite in a page, or in a worker of it. */
const runInPage = async (chromium: Browser, folder: string, isWorker: boolean): Promise<RuntimeResult> => {
  const { door, close } = await openDoor(await pagesFor(folder, isWorker))
  const place: Place = { isPage: true, hasNode: false, door, tells: chromiumTells }
  const page = await chromium.newPage()
  try {
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    await page.goto(`${door.url}/`, { timeout: 10_000 })
    const ran = page.evaluate(
      (given) =>
        // oxlint-disable-next-line no-unsafe-type-assertion -- what the page's script puts there
        (globalThis as unknown as { runSuite(place: unknown): Promise<SuiteResult> }).runSuite(given),
      place,
    )
    const result = await within(limitMs, 'the suite', ran)
    if (errors.length > 0) throw new Error(`errors in the page: ${errors.join('; ')}`)
    return { ...result, version: chromium.version() }
  } finally {
    // A page that hangs does not close; its browser does.
    await within(3000, 'the end of the page', page.close()).catch(() => undefined)
    await close()
  }
}

/** Whether it has started or not. */
const end = async (launched: Promise<Browser> | undefined): Promise<void> => {
  const browser = await launched?.catch(() => undefined)
  if (browser) await within(5000, 'the end of chromium', browser.close())
}

/**
 * A page of Chromium, and a module worker of such a page: its origin is the page's, so what a page may not hold, it may
 * not hold either. Both in one browser, which ends when the second is done.
 */
export const chromiumRuntimes = (root: string): readonly Runtime[] => {
  let launched: Promise<Browser> | undefined
  let running = 2
  const runtime = (name: string, isWorker: boolean): Runtime => ({
    name,
    async run(folder) {
      try {
        launched ??= launchChromium(root)
        return await runInPage(await launched, folder, isWorker)
      } finally {
        running -= 1
        if (running === 0) await end(launched)
      }
    },
  })
  return [runtime('chromium', false), runtime('chromium worker', true)]
}
