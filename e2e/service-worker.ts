// The door `@parlance/sandbox/msw` in a real service worker: code in a page of Chromium asks the API's own addresses, and
// the sandbox in that page answers.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import type { Browser } from 'playwright-core'
import { listenOnLoopback } from './official-sdk/listen-on-loopback.ts'
import { createReport } from './page/create-report.ts'
import { runInChromium } from './page/run-in-chromium.ts'
import { bundleSuite } from './runtimes/bundle-suite.ts'
import { within } from './runtimes/within.ts'
import type { Seen } from './service-worker/in-page.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What must be seen in the page: of a fault, what the send came to, and how many messages the API then had more. */
const expected: Seen = {
  controller: '/mockServiceWorker.js',
  messages: { texts: ['three', 'two', 'one'], metadata: 'åäö', got: 'åäö', gone: 404 },
  heard: [...Array(3).fill('DELIVERED'), 'On my way!', ...Array(3).fill('QUEUED_ON_CHANNEL')],
  signatures: ['valid 200'],
  '{"kind":"status","status":503}': ['api unknown', 0],
  '{"kind":"status","status":502,"isProcessed":true}': ['api unknown', 1],
  '{"kind":"reset"}': ['connection unknown', 0],
  '{"kind":"accepted-then-lost"}': ['connection unknown', 1],
  '{"kind":"accepted-then-lost","by":"cut"}': ['connection unknown', 1],
  '{"kind":"cut-body"}': ['connection unknown', 1],
  '{"kind":"broken-json"}': ['decode unknown', 1],
  '{"kind":"silence"}': ['timeout unknown', 0],
  '{"kind":"slow-drip","everyMs":60000}': ['timeout unknown', 1],
  '{"kind":"slow-drip","bytes":40,"everyMs":5}': ['sent', 1],
  '{"kind":"expired-token"}': ['api rejected', 0],
  '{"kind":"rate-limit","retryAfter":100}': ['api rejected', 0],
  own: { from: 'the page’s own server' },
}

const report = createReport()
const { check } = report

const servePage = async () => {
  const worker = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js')
  const program = "import { run } from './service-worker/in-page.ts'\nglobalThis.run = run"
  const files: Readonly<Record<string, readonly [type: string, text: string]>> = {
    '/': ['text/html', '<!doctype html><title>e2e</title><script type="module" src="/page.js"></script>'],
    '/page.js': ['text/javascript', await bundleSuite(join(root, 'e2e'), program, [])],
    '/mockServiceWorker.js': ['text/javascript', readFileSync(worker, 'utf8')],
    '/own.json': ['application/json', JSON.stringify(expected['own'])],
  }
  return listenOnLoopback(({ url = '' }, _, response) => {
    const [type, text] = files[url] ?? ['text/plain', '']
    response.writeHead(url in files ? 200 : 404, { 'content-type': `${type}; charset=utf-8` }).end(text)
  })
}

const checkWorker = async (browser: Browser, host: string): Promise<void> => {
  const page = await browser.newPage()
  const errors: string[] = []
  const answeredByWorker = new Set<string>()
  page.on('pageerror', ({ message }) => errors.push(message))
  page.on('response', (response) => {
    const { hostname } = new URL(response.url())
    if (response.fromServiceWorker()) answeredByWorker.add(hostname)
  })
  await page.goto(`http://${host}/`)
  const ran = page.evaluate(() =>
    // oxlint-disable-next-line no-unsafe-type-assertion -- what the page's script puts there
    (globalThis as unknown as { run(): Promise<Seen> }).run(),
  )
  const seen = await within(30_000, 'what is done in the page', ran)
  for (const [name, value] of Object.entries(expected)) {
    await check(`service worker: ${name}`, async () => {
      if (isDeepStrictEqual(seen[name], value)) return
      throw new Error(`expected ${JSON.stringify(value)}, seen ${JSON.stringify(seen[name])}`)
    })
  }
  await check('service worker: answers for the hosts of the API', async () => {
    for (const name of ['auth.sinch.com', 'eu.conversation.api.sinch.com']) {
      if (!answeredByWorker.has(name)) throw new Error(`${name} was not answered by the worker`)
    }
  })
  await check('service worker: no errors in the page', async () => {
    if (errors.length > 0) throw new Error(errors.join(' | '))
  })
}

await runInChromium(root, report, async (browser, open) => {
  const { host } = open(await servePage())
  await checkWorker(browser, host)
})
