import { describe, expect, test } from 'vitest'
import { apiClient } from '../../test/api-client.ts'
import { createSandbox } from '../create-sandbox.ts'
import type { PageEvent } from '../page/page-event.ts'
import type { SandboxOptions } from '../sandbox-options.ts'
import { createPage } from './create-page.ts'

const origin = 'http://127.0.0.1:4010'

function pageOf(options: SandboxOptions = {}) {
  const sandbox = createSandbox({ clock: 'manual', ...options })
  const asked: string[] = []
  const page = createPage(sandbox, async (path) => {
    asked.push(path)
    return path === 'page/page.js' ? 'start()' : undefined
  })
  const get = (path: string, host = origin) => page(new Request(host + path))
  const post = (path: string, body: unknown, from: string | null = origin) =>
    page(
      new Request(`${origin}/_sandbox/${path}`, {
        method: 'POST',
        headers: from === null ? {} : { origin: from },
        body: JSON.stringify(body),
      }),
    )
  return { sandbox, page, asked, get, post }
}

describe('the page', () => {
  test('is served with a policy that lets in nothing but itself', async () => {
    const { get } = pageOf()
    const response = await get('/')
    expect(await response?.text()).toContain('<title>Parlance sandbox</title>')
    expect(response?.headers.get('content-security-policy')).toContain(
      "default-src 'none'; script-src 'self'",
    )
    expect((await get('/_sandbox/page.css'))?.headers.get('content-type')).toMatch('text/css')
    expect(await (await get('/_sandbox/page/page.js'))?.text()).toBe('start()')
  })

  test.each(['localhost', '127.0.0.1', '127.9.9.9', '[::1]'])('answers under %s', async (host) => {
    expect((await pageOf().get('/', `http://${host}:4010`))?.status).toBe(200)
  })

  test.each(['evil.example', '127.0.0.1.evil.example', '192.168.0.2', 'eu.conversation.api.sinch.com'])(
    'leaves %s to the API',
    async (host) => {
      const { get } = pageOf()
      for (const path of ['/', '/_sandbox/events', '/_sandbox/page/page.js']) {
        expect(await get(path, `http://${host}`)).toBeUndefined()
      }
    },
  )

  test('leaves the requests of the API to the API', async () => {
    const { sandbox, get } = pageOf()
    expect(await get(`/v1/projects/${sandbox.projectId}/messages`)).toBeUndefined()
  })

  test.each([
    '/_sandbox/node.js',
    '/_sandbox/page/..%2fcli.js',
    '/_sandbox/page/page.ts',
    '/_sandbox/act.js',
  ])('does not read %s', async (path) => {
    const { get, asked } = pageOf()
    expect((await get(path))?.status).toBe(404)
    expect(asked).toEqual([])
  })

  test('acts only for itself', async () => {
    const { sandbox, post } = pageOf()
    for (const from of ['http://evil.example', 'http://127.0.0.1:1', 'null', null]) {
      expect((await post('faults', { add: { kind: 'reset' } }, from))?.status).toBe(403)
    }
    expect(sandbox.faults.pending()).toEqual([])
  })

  test('refuses what is nested too deeply to be told to a page', async () => {
    const { sandbox, page } = pageOf()
    const body = `{"add":{"kind":"status","status":503,"body":${'['.repeat(5000)}${']'.repeat(5000)}}}`
    const headers = { origin }
    const refused = await page(new Request(`${origin}/_sandbox/faults`, { method: 'POST', headers, body }))
    expect(refused?.status).toBe(400)
    expect(sandbox.faults.pending()).toEqual([])
  })

  test('takes in what a person writes and taps', async () => {
    const { sandbox, post } = pageOf()
    const written = { app_id: sandbox.appId, channel: 'RCS', identity: '46701234567', text: 'Hello' }
    expect((await post('receive', written))?.status).toBe(200)
    expect([...sandbox.state.messages.values()][0]?.message.contact_message?.text_message).toEqual({
      text: 'Hello',
    })
    const refused = await post('choose', { message_id: 'none', choice: 0 })
    expect([refused?.status, await refused?.text()]).toEqual([400, 'No message [none] was sent to anybody.'])
    expect((await post('receive', { text: 1 }))?.status).toBe(400)
  })

  test('switches faults on and off, and says what is wrong with one', async () => {
    const { sandbox, post } = pageOf()
    await post('faults', { add: { kind: 'status', status: 503, count: 2 } })
    expect(sandbox.faults.pending()).toEqual([{ kind: 'status', status: 503, count: 2 }])
    const refused = await post('faults', { add: { kind: 'flood' } })
    expect(await refused?.text()).toContain('There is no fault of kind [flood]')
    sandbox.faults.add({ kind: 'reset' })
    const [, standing] = sandbox.faults.pending()
    expect((await post('faults', { clear: standing }))?.status).toBe(200)
    expect(sandbox.faults.pending()).toHaveLength(1)
    const again = await post('faults', { clear: standing })
    expect([again?.status, await again?.text()]).toEqual([
      400,
      'This fault has happened, or has been cleared.',
    ])
    await post('faults', { clear: true })
    expect(sandbox.faults.pending()).toEqual([])
  })

  test('tells all there is, then each change, until it is closed', async () => {
    const { sandbox, page, post } = pageOf()
    await sandbox.receive({ identity: '+46701234567', text: 'Before' })
    const closing = new AbortController()
    const response = await page(new Request(`${origin}/_sandbox/events`, { signal: closing.signal }))
    await apiClient(sandbox).send()
    await post('faults', { add: { kind: 'reset' } })
    closing.abort()
    await sandbox.receive({ identity: '+46701234567', text: 'After' })
    const [retry, ...told] = ((await response?.text()) ?? '').split('\n\n')
    expect(retry).toBe('retry: 1000')
    const events = told.filter(Boolean).map((line): PageEvent => JSON.parse(line.replace(/^data: /, '')))
    expect(events[0]).toMatchObject({ type: 'snapshot', messages: [{}], settings: { appId: sandbox.appId } })
    expect(new Set(events.slice(1).map(({ type }) => type))).toEqual(
      new Set(['message', 'request', 'faults']),
    )
    expect(JSON.stringify(events)).not.toContain('After')
  })

  test('never tells a secret that was given', async () => {
    const closing = new AbortController()
    const { page } = pageOf({ keySecret: 'a-real-one' })
    const response = await page(new Request(`${origin}/_sandbox/events`, { signal: closing.signal }))
    closing.abort()
    expect(await response?.text()).not.toContain('a-real-one')
  })
})
