import { launchBrowser } from '@parlance-examples/testing/launch-browser'
import { notRun } from '@parlance-examples/testing/not-run'
import { sentTexts } from '@parlance-examples/testing/sent-texts'
import { type StartedServer, startServer } from '@parlance-examples/testing/start-server'
import type { Sandbox } from '@parlance/sandbox'
import { expect, it } from 'vitest'

const phone = '+46701234567'
const sendPath = '/api/sinch/v1/projects/shop/messages:send'

it('lets a page send, and sends once what a person sends again because no answer came', async (context) => {
  await using backend = await start()
  const { sandbox } = backend
  await using started = await launchBrowser().catch((error: unknown) => {
    const reason = String(error).replaceAll(/\s+/g, ' ').slice(0, 120)
    return notRun(context, 'browser-backend', `no browser starts: ${reason}`)
  })
  const page = await started.browser.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  const write = async (text: string, answer: string): Promise<void> => {
    await page.getByRole('textbox').fill(text)
    const answered = page.waitForResponse((response) => response.url().endsWith(sendPath))
    await page.getByRole('button').click()
    await (await answered).finished()
    await page.getByText(answer).waitFor({ timeout: 5000 })
  }

  await page.goto(linkOf(backend))
  await write('Första till vänster', 'On its way to your phone.')
  expect(page.url()).not.toContain('#')

  sandbox.faults.next({ kind: 'accepted-then-lost', operation: 'sendMessage' })
  await write('Once, please', 'It may be on its way')
  await write('Once, please', 'It may be on its way')

  await page.evaluate(() => sessionStorage.setItem('session', 'A'.repeat(43)))
  await write('Signed out', 'Not sent.')

  expect(complaints).toEqual([])
  expect(sentTexts(sandbox)).toEqual(['Första till vänster', 'Once, please'])
  expect(recipientsOf(sandbox)).toEqual([phone, phone])
})

it('gives a page nothing but text to whoever is signed in', async () => {
  await using backend = await start()
  const { sandbox } = backend
  const statusOf = async (body: unknown, path = sendPath, method = 'POST', token = tokenOf(backend)) => {
    const headers = { authorization: `Bearer ${token}` }
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    const init = method === 'GET' ? { headers } : { method, headers, body: text }
    return (await fetch(new URL(path, backend.url), init)).status
  }

  expect(await statusOf(wish(), sendPath, 'POST', '')).toBe(401)
  expect(await statusOf(wish(), sendPath, 'POST', 'A'.repeat(43))).toBe(401)

  expect(await statusOf(wish(), sendPath.replace('shop', sandbox.projectId))).toBe(404)
  expect(await statusOf(wish(), sendPath.replace('messages:send', 'messages'), 'GET')).toBe(404)
  expect(await statusOf(wish(), `${sendPath}/../messages`, 'DELETE')).toBe(404)

  expect(await statusOf(wish({ app_id: sandbox.appId }))).toBe(403)
  expect(await statusOf(wish({ recipient: { contact_id: 'somebody' } }))).toBe(403)
  const channel_identities = [{ channel: 'SMS', identity: '+46700000000' }]
  expect(await statusOf(wish({ recipient: { identified_by: { channel_identities } } }))).toBe(403)
  expect(await statusOf(wish({ callback_url: 'https://elsewhere.example' }))).toBe(403)
  expect(await statusOf(wish({ message: { media_message: { url: 'https://elsewhere.example' } } }))).toBe(403)
  const extra = { text_message: { text: 'x' }, explicit_channel_message: { SMS: 'y' } }
  expect(await statusOf(wish({ message: extra }))).toBe(403)
  expect(await statusOf(JSON.stringify(wish()).replace('{', '{"__proto__":{"ttl":"5s"},'))).toBe(403)

  expect(await statusOf('{')).toBe(400)
  expect(
    await statusOf(wish({ recipient: { contact_id: 'me', identified_by: { channel_identities } } })),
  ).toBe(400)
  expect(await statusOf(wish({ message_metadata: 'no id' }))).toBe(400)
  expect(await statusOf(wish({ message: { text_message: { text: 'x'.repeat(1001) } } }))).toBe(400)
  expect(await statusOf(wish({ message: { text_message: { text: 'x'.repeat(20_000) } } }))).toBe(413)

  expect(sandbox.state.requests).toEqual([])
})

it('sends once what comes twice at once, and stops a session that sends too much', async () => {
  await using backend = await start()
  const { sandbox } = backend
  const post = async (body: object): Promise<{ status: number; body: unknown }> => {
    const headers = { authorization: `Bearer ${tokenOf(backend)}` }
    const init = { method: 'POST', headers, body: JSON.stringify(body) }
    const response = await fetch(new URL(sendPath, backend.url), init)
    return { status: response.status, body: await response.json() }
  }
  const [first, second] = await Promise.all([post(wish()), post(wish())])
  expect(first).toMatchObject({ status: 200, body: { message_id: expect.any(String) } })
  expect(second).toEqual(first)
  expect(sentTexts(sandbox)).toEqual(['Hello'])

  sandbox.faults.next({ kind: 'status', status: 400, operation: 'sendMessage' })
  const id = crypto.randomUUID()
  expect(await post(wish({ message_metadata: id }))).toMatchObject({ status: 400 })
  expect(await post(wish({ message_metadata: id }))).toMatchObject({ status: 200 })

  const many = Array.from({ length: 20 }, () => post(wish({ message_metadata: crypto.randomUUID() })))
  const statuses = (await Promise.all(many)).map(({ status }) => status)
  expect(statuses.filter((status) => status === 200)).toHaveLength(18)
  expect(statuses.filter((status) => status === 429)).toHaveLength(2)
})

it('tells a browser no key, no project and no app', async () => {
  await using backend = await start()
  const { sandbox } = backend
  const script = await (await fetch(new URL('/page.js', backend.url))).text()
  const page = await fetch(new URL('/', backend.url))
  expect(page.headers.get('content-security-policy')).toBe("default-src 'self'")
  const { keyId, keySecret, projectId, appId } = sandbox
  for (const word of [keyId, keySecret, projectId, appId, 'oauth2', 'keySecret']) {
    expect(script).not.toContain(word)
  }
  expect(await page.text()).toContain('/page.js')
})

const wish = (changes: object = {}): object => ({
  app_id: 'support',
  recipient: { contact_id: 'me' },
  message: { text_message: { text: 'Hello' } },
  message_metadata: '8c1f2f2e-5d5e-4f0a-9d0b-0c7a3f1f6f10',
  ...changes,
})

const start = (): Promise<StartedServer> =>
  startServer(import.meta.dirname, ['main.ts'], {
    env: { SINCH_APP_ID: '01SANDB0X0APP0000000000001', PHONE: phone },
  })

const linkOf = ({ output }: StartedServer): string => /^Signed in: (.*)$/m.exec(output())?.[1] ?? ''

const tokenOf = (backend: StartedServer): string => linkOf(backend).split('#')[1] ?? ''

/** Who got what was sent, by the numbers that the sandbox was asked to send to. */
const recipientsOf = (sandbox: Sandbox): unknown[] =>
  sandbox.state.requests
    .filter(({ operation }) => operation === 'sendMessage')
    .map(({ body }) => JSON.parse(body).recipient.identified_by.channel_identities[0].identity)
