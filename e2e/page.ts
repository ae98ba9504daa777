// The page of the sandbox, in a real Chromium: served by the command, fed by the SDK, answered by tapping and typing.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { AnyEvent } from '@parlance/conversation-events'
import { sendTextMessage } from '@parlance/conversation-messages'
import { clientCredentials, createClient } from '@parlance/core'
import type { Browser, Page } from 'playwright-core'
import { assertThat as assert } from './page/assert-that.ts'
import { axeViolations } from './page/axe-violations.ts'
import { checkAccessibility } from './page/check-accessibility.ts'
import { checkKeyboard } from './page/check-keyboard.ts'
import { checkLayout } from './page/check-layout.ts'
import { checkOverrides } from './page/check-overrides.ts'
import { contents } from './page/contents.ts'
import { createReport, until } from './page/create-report.ts'
import { runInChromium } from './page/run-in-chromium.ts'
import { type Command, startCommand } from './page/start-command.ts'
import { type Receiver, startReceiver } from './page/start-receiver.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const pictures = join(root, '.cache/page')
const secret = 'the-secret-of-the-webhook'
const atMostBytes = 60_000

const report = createReport()
const { check } = report

/** The newest inbound message that fits, accepted by the receiver. */
const inbound = (receiver: Receiver, postback: string): AnyEvent | undefined =>
  receiver.events.find((event) => JSON.stringify(event).includes(postback))

const checkPage = async (browser: Browser, command: Command, receiver: Receiver): Promise<void> => {
  const { url, app, project } = command
  const client = createClient({
    projectId: project,
    conversationRegion: 'eu',
    conversationDomain: url,
    auth: clientCredentials({
      keyId: 'sandbox-key-id',
      keySecret: 'sandbox-key-secret',
      tokenUrl: `${url}/oauth2/token`,
    }),
    retry: { attempts: 1 },
  })
  const context = await browser.newContext({ viewport: { width: 1360, height: 860 }, colorScheme: 'light' })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const errors: string[] = []
  const foreign: string[] = []
  const served = new Map<string, number>()
  page.on('pageerror', ({ message }) => errors.push(message))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text())
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(`${url}/`) && !request.url().startsWith('data:'))
      foreign.push(request.url())
  })
  page.on('response', (response) => {
    const type = response.headers()['content-type'] ?? ''
    if (!/html|css|javascript/.test(type)) return
    response.body().then(
      (body) => served.set(response.url(), gzipSync(body).length),
      () => undefined,
    )
  })

  await page.goto(`${url}/`)
  await check('connects', () => page.locator('#connection.live').waitFor())
  await check('tells how to send the first message', async () => {
    const program = (await page.locator('#program').textContent()) ?? ''
    const needed = [url, project, app, 'sandbox-key-id', 'sandbox-key-secret', `${url}/oauth2/token`]
    for (const text of needed) assert(program.includes(text), `${text} is not there`)
  })
  await page.screenshot({ path: join(pictures, 'empty.png') })
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    await check(`axe finds nothing on the empty page, ${colorScheme}`, async () => {
      const found = await axeViolations(page)
      assert(found.length === 0, found.join('\n'))
    })
  }

  for (const { name, send, seen, choices = [] } of contents) {
    await check(`${name}: sent through the SDK, seen on the phone, delivered`, async () => {
      const { message_id } = await send(client, app)
      const message = page.locator(`#chat [data-id="${message_id}"]`)
      await message.waitFor()
      for (const text of seen) await message.getByText(text).first().waitFor()
      for (const label of choices) await message.getByRole('button', { name: label }).waitFor()
      await message.locator('.tick', { hasText: '✓✓' }).waitFor()
    })
  }
  await check('shows what is foreign as text, and makes no link of it', async () => {
    assert((await page.locator('#chat b').count()) === 0, 'HTML of a message became an element')
    assert((await page.locator('a[href^="javascript"]').count()) === 0, 'a script became a link')
    assert((await page.locator('#chat img').count()) === 0, 'a medium was loaded')
  })

  await check('a tapped choice comes as a signed webhook, is accepted, and is seen', async () => {
    await page.getByRole('button', { name: 'Yes, please' }).click()
    await until('the webhook', () => inbound(receiver, '"postback_data":"keep"'))
    await page.locator('.message.person', { hasText: 'Yes, please' }).waitFor()
    const row = page.locator('#log .webhook', { hasText: 'MESSAGE_INBOUND' }).first()
    await row.getByText('signature valid').waitFor()
    await row.getByText('200 accepted').waitFor()
  })
  await check('an item of a list, and a choice of the second card of a carousel, answer too', async () => {
    await page.getByRole('button', { name: 'Eight' }).click()
    await until('the webhook of the list', () => inbound(receiver, '"postback_data":"20"'))
    await page.getByRole('button', { name: 'Order salad' }).click()
    await until('the webhook of the carousel', () => inbound(receiver, '_Order salad'))
  })

  await check('a person writes back with the keyboard alone', async () => {
    await page.reload()
    await page.locator('#chat .message').nth(contents.length).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const focused = await page.evaluate(() => document.activeElement?.id)
    assert(focused === 'reply', `the skip link led to #${focused}`)
    await page.keyboard.type('Is there a place to park?')
    await page.keyboard.press('Enter')
    await page.locator('.message.person', { hasText: 'Is there a place to park?' }).waitFor()
    await until('the webhook', () => inbound(receiver, 'Is there a place to park?'))
    assert((await page.locator('#reply').inputValue()) === '', 'the box still holds the text')
  })
  await check('every control is reached by Tab', async () => {
    const wanted = await page
      .locator('button:visible:enabled, input:visible, select:visible, textarea:visible')
      .count()
    await page.locator('h1').click()
    const reached = await reachedByTab(page)
    assert(reached >= wanted, `${reached} of ${wanted} controls were reached`)
  })

  await check('"Mark as read" reads what was delivered', async () => {
    await page.getByRole('button', { name: 'Mark as read' }).click()
    await page
      .locator('.message.app .tick.good')
      .nth(contents.length - 1)
      .waitFor()
  })
  await check('a message to another person makes another phone, and leaves the open one', async () => {
    await sendTextMessage(client, {
      app_id: app,
      recipient_identities: [{ channel: 'WHATSAPP', identity: '46709876543' }],
      text: 'Your taxi is here.',
    })
    const row = page.locator('#phones button', { hasText: '46709876543' })
    await row.getByText('Your taxi is here.').waitFor()
    assert((await page.locator('#phone-channel').textContent()) === 'RCS', 'the open phone has changed')
    await row.focus()
    await page.keyboard.press('Enter')
    await page.locator('#chat', { hasText: 'Your taxi is here.' }).waitFor()
    await page.locator('#phones button', { hasText: '46701234567' }).click()
  })
  await check('a person who was not written to writes first', async () => {
    await page.getByText('New phone', { exact: true }).click()
    await page.locator('#new-channel').selectOption('TELEGRAM')
    await page.getByLabel('Number or id').fill('@grace')
    await page.getByRole('button', { name: 'Open it' }).click()
    await page.keyboard.type('Hello?')
    await page.getByRole('button', { name: 'Send' }).click()
    await page.locator('.message.person', { hasText: 'Hello?' }).waitFor()
    await until('the webhook', () => inbound(receiver, '@grace'))
    await page.locator('#phones button', { hasText: '46701234567' }).click()
  })

  await check('a fault of the API, switched on in the page, is met by the SDK', async () => {
    await page.locator('#fault-panel > summary').click()
    await page.getByLabel('What goes wrong').selectOption('status')
    await page.getByLabel('Operation').selectOption('sendMessage')
    await page.getByRole('button', { name: 'Switch on' }).click()
    await page.locator('#faults li', { hasText: 'status 503' }).waitFor()
    const [text] = contents
    const failed = await text?.send(client, app).then(
      () => '',
      (error: unknown) => String(error),
    )
    assert(failed?.includes('503') ?? false, `the send gave: ${failed}`)
    await page.locator('#log .request', { hasText: 'fault status' }).waitFor()
    await until('the end of the fault', async () => (await page.locator('#faults li').count()) === 0)
  })
  await check('a refused channel shows as failed, and a forged webhook as refused', async () => {
    await page.getByLabel('What goes wrong').selectOption('channel-failure')
    await page.getByRole('button', { name: 'Switch on' }).click()
    await page.getByLabel('What goes wrong').selectOption('webhook-forged')
    await page.getByLabel('Event').selectOption('MESSAGE_SUBMIT')
    await page.getByRole('button', { name: 'Switch on' }).click()
    await page.locator('#faults li').nth(1).waitFor()
    await page.screenshot({ path: join(pictures, 'faults.png') })
    await sendTextMessage(client, {
      app_id: app,
      recipient_identities: [{ channel: 'RCS', identity: '+46701234567' }],
      text: 'Are you there?',
    })
    await page.locator('.message.app', { hasText: 'Are you there?' }).getByText('Failed: ').waitFor()
    const row = page.locator('#log .webhook', { hasText: 'signature forged' })
    await row.getByText('401 refused').waitFor()
    assert(receiver.refusals.includes('mismatch'), 'the receiver did not refuse it')
  })
  await check('"Clear all" takes faults back', async () => {
    await page.getByLabel('What goes wrong').selectOption('silence')
    await page.getByRole('button', { name: 'Switch on' }).click()
    await page.getByRole('button', { name: 'Clear all' }).click()
    await until('the end of the fault', async () => (await page.locator('#faults li').count()) === 0)
    await page.locator('#fault-panel > summary').click()
  })

  await check('the log unfolds to the JSON, and is filtered by text and by kind', async () => {
    await page.getByLabel('Filter the log').fill('sendMessage bistro')
    const rows = page.locator('#log li:visible')
    await until(
      'only what fits',
      async () => (await rows.count()) > 5 && (await page.locator('#log .webhook:visible').count()) === 0,
    )
    await rows.first().locator('summary').click()
    await rows.first().locator('.json-key', { hasText: 'recipient' }).first().waitFor()
    await page.getByLabel('Filter the log').fill('')
    await page.getByRole('checkbox', { name: 'Requests' }).uncheck()
    assert((await page.locator('#log .request:visible').count()) === 0, 'requests are still seen')
    assert((await page.locator('#log .webhook:visible').count()) > 0, 'webhooks are gone too')
    await page.getByRole('checkbox', { name: 'Requests' }).check()
  })

  const stage = { check, page, client, app, receiver, pictures }
  await checkOverrides(stage)
  await checkKeyboard(stage)
  await checkLayout(stage)
  await page.locator('#phones button', { hasText: 'RCS' }).click()
  await page.locator('#fault-panel').evaluate((panel) => panel.setAttribute('open', ''))
  await page.locator('#log .webhook summary').first().click()
  await page.getByText('New phone', { exact: true }).click()
  await checkAccessibility(stage)
  await page.getByText('New phone', { exact: true }).click()
  await page.locator('#fault-panel > summary').click()
  await page.locator('#screen').evaluate((screen) => screen.scrollTo({ top: 330, behavior: 'instant' }))
  await page.screenshot({ path: join(pictures, 'light.png') })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.locator('#screen').evaluate((screen) => screen.scrollTo({ top: 1100, behavior: 'instant' }))
  await page.screenshot({ path: join(pictures, 'dark.png') })
  await page.emulateMedia({ colorScheme: 'light' })
  for (const width of [390, 360]) {
    await page.setViewportSize({ width, height: 800 })
    await check(`nothing sticks out at ${width} px, and the log is a tap away`, async () => {
      await page.locator('#screen').evaluate((screen) => screen.scrollTo({ top: 400, behavior: 'instant' }))
      for (const tab of ['Phone', 'Log']) {
        await page.getByRole('button', { name: tab, exact: true }).click()
        const wide = await page.evaluate(() => document.documentElement.scrollWidth)
        assert(wide <= width, `${tab} is ${wide} px wide`)
        await page.screenshot({ path: join(pictures, `${width}-${tab === 'Phone' ? 'phone' : 'log'}.png`) })
      }
      assert(await page.locator('#filter').isVisible(), 'the log is not there')
    })
  }
  await page.setViewportSize({ width: 900, height: 800 })
  await page.waitForTimeout(250)
  await page.screenshot({ path: join(pictures, '900.png') })

  await check('a page that is opened later shows the same', async () => {
    const other = await context.newPage()
    other.setDefaultTimeout(10_000)
    await other.goto(`${url}/`)
    await other.locator('#phones button').nth(2).waitFor()
    await other.locator('#log li').nth(20).waitFor()
    await other.close()
  })
  const sendMms = (text: string) =>
    sendTextMessage(client, {
      app_id: app,
      recipient_identities: [{ channel: 'MMS', identity: '46701234567' }],
      text,
    })
  await check('keeps the newest of what it shows, however much comes', async () => {
    for (let batch = 0; batch < 11; batch += 1) {
      await Promise.all(Array.from({ length: 50 }, () => sendMms(`Batch ${batch}`)))
    }
    await page.locator('#phones button', { hasText: 'MMS' }).click()
    await sendMms('The very last')
    await page.locator('#chat .message', { hasText: 'The very last' }).waitFor()
    for (const list of ['#chat > li', '#log > li']) {
      const length = await page.locator(list).count()
      assert(length > 400 && length <= 500, `${list} holds ${length}`)
    }
  })
  await check('asks no other host', async () => assert(foreign.length === 0, foreign.join(' ')))
  await check('has no errors', async () => assert(errors.length === 0, errors.join(' | ')))
  await check(`weighs at most ${atMostBytes} bytes`, async () => {
    const bytes = [...served.values()].reduce((sum, each) => sum + each, 0)
    console.log(`${served.size} files, ${bytes} bytes with gzip`)
    assert(served.size > 20 && bytes <= atMostBytes, `${bytes} bytes`)
  })
  await check('acts for no foreign page', async () => {
    const body = JSON.stringify({ clear: true })
    const { status } = await fetch(`${url}/_sandbox/faults`, {
      method: 'POST',
      headers: { origin: 'https://evil.example' },
      body,
    })
    assert(status === 403, `a foreign page was answered with ${status}`)
  })
}

/** How many different controls the Tab key comes to, in one round. */
const reachedByTab = async (page: Page): Promise<number> => {
  const marks = new Set<string>()
  for (let step = 0; step < 150; step += 1) {
    await page.keyboard.press('Tab')
    const mark = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return ''
      const all = [...document.querySelectorAll('*')]
      return element.matches('button, input, select, textarea') ? String(all.indexOf(element)) : 'other'
    })
    if (mark === '') break
    marks.add(mark)
  }
  marks.delete('other')
  return marks.size
}

mkdirSync(pictures, { recursive: true })
await runInChromium(root, report, async (browser, open) => {
  const receiver = open(await startReceiver(secret))
  const command = await startCommand(root, ['--webhook', receiver.url, '--secret', secret])
  open({ close: command.stop })
  await checkPage(browser, command, receiver)
})
