import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { validateSignature } from '@parlance/conversation-events'
import { afterEach, describe, expect, test } from 'vitest'

const file = fileURLToPath(new URL('./cli.ts', import.meta.url))
const close: (() => unknown)[] = []
afterEach(() => {
  for (const one of close.splice(0)) one()
})

function start(...args: string[]) {
  return startWith({}, ...args)
}

function startWith(env: Record<string, string>, ...args: string[]) {
  const child = spawn(process.execPath, ['--conditions=@parlance/source', file, ...args], {
    stdio: 'pipe',
    env: { ...process.env, ...env },
  })
  close.push(() => child.kill('SIGKILL'))
  const lines: string[] = []
  const reader = createInterface({ input: child.stdout })
  reader.on('line', (line) => lines.push(line))
  const line = async (head: string) => {
    for (;;) {
      const found = lines.find((one) => one.startsWith(head))
      if (found !== undefined) return found.slice(head.length)
      await once(reader, 'line')
    }
  }
  return { child, line }
}

async function outputOf(...args: string[]) {
  const { child } = start(...args)
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += String(chunk)))
  const [code] = await once(child, 'close')
  return { code, text }
}

describe('the command', () => {
  test('listens, tells how to reach it, and posts what is typed to the webhook', async () => {
    const events: { headers: IncomingHttpHeaders; body: string }[] = []
    const take = async (incoming: IncomingMessage) => {
      let body = ''
      for await (const chunk of incoming) body += String(chunk)
      events.push({ headers: incoming.headers, body })
    }
    const receiver = createServer((incoming, outgoing) => void take(incoming).then(() => outgoing.end()))
    receiver.listen(0, '127.0.0.1')
    await once(receiver, 'listening')
    close.push(() => receiver.close())
    const address = receiver.address()
    const webhook = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/hook`
    const where = ['--port', '0', '--webhook', webhook, '--secret', 's', '--region', 'eu']
    const who = ['--app', 'my-app', '--project', 'my-project', '--key-id', 'k', '--key-secret', 'hidden']
    const { child, line } = start(...where, ...who)
    const url = await line('Listening at ')
    expect(await line('See it at ')).toBe(`${url}/`)
    expect(await (await fetch(url)).text()).toContain('<title>Parlance sandbox</title>')
    expect([await line('project '), await line('app '), await line('key id ')]).toEqual([
      'my-project',
      'my-app',
      'k',
    ])
    const answer = await fetch(`${url}/v1/projects/my-project/messages?app_id=my-app`, {
      headers: { authorization: `Basic ${btoa('k:hidden')}` },
    })
    expect(await answer.json()).toEqual({ messages: [], next_page_token: '' })
    expect(await line('GET /v1/projects/my-project/messages → ')).toBe('200')
    child.stdin.write('+46701234567 Is a table free?\n')
    await line(`MESSAGE_INBOUND to ${webhook}, attempt 1 → 200`)
    const inbound = events.at(-1)
    expect(JSON.parse(inbound?.body ?? '')).toMatchObject({
      message: { contact_message: { text_message: { text: 'Is a table free?' } } },
    })
    const { headers, body } = { headers: {}, body: '', ...inbound }
    expect(await validateSignature({ headers, body, secret: 's' })).toEqual({ valid: true })
    child.kill('SIGTERM')
    expect(await once(child, 'close')).toEqual([0, null])
  }, 20_000)

  test.each([
    [['--port', 'high'], '--port must be a whole number'],
    [['--mode', 'CHAT'], '--mode must be'],
    [['--webhook', 'example'], '--webhook must be a URL'],
    [['--colour', 'red'], "Unknown option '--colour'"],
  ])(
    'refuses %j',
    async (args, message) => {
      expect(await outputOf(...args)).toMatchObject({ code: 1, text: expect.stringContaining(message) })
    },
    20_000,
  )

  test('opens the page in the browser', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'browser-'))
    close.push(() => rmSync(folder, { recursive: true }))
    // Linux asks the one for the browser, macOS the other.
    for (const name of ['xdg-open', 'open']) {
      const script = `#!/bin/sh\nprintf %s "$1" > "${folder}/part" && mv "${folder}/part" "${folder}/opened"\n`
      writeFileSync(join(folder, name), script, { mode: 0o755 })
    }
    const { line } = startWith({ PATH: `${folder}:${process.env['PATH']}` }, '--port', '0', '--open')
    const page = await line('See it at ')
    await expect
      .poll(() => existsSync(join(folder, 'opened')) && readFileSync(join(folder, 'opened'), 'utf8'), {
        timeout: 10_000,
      })
      .toBe(page)
    expect(await (await fetch(page)).text()).toContain('<title>Parlance sandbox</title>')
  }, 20_000)

  test('says how to go on where the port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    close.push(() => taken.close())
    const address = taken.address()
    const port = typeof address === 'object' && address ? address.port : 0
    expect(await outputOf('--port', `${port}`)).toMatchObject({
      code: 1,
      text: expect.stringMatching(/EADDRINUSE.*--port N takes another port/),
    })
  }, 20_000)

  test('explains itself', async () => {
    expect(await outputOf('--help')).toMatchObject({
      code: 0,
      text: expect.stringContaining('--webhook URL'),
    })
  }, 20_000)
})
