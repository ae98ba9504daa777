#!/usr/bin/env node
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { createSandbox } from './create-sandbox.ts'
import { listen } from './node.ts'
import type { SandboxNotice } from './notice.ts'
import type { Sandbox } from './sandbox.ts'
import type { SandboxOptions } from './sandbox-options.ts'

const usage = `parlance-sandbox: the Sinch Conversation API on your desk.

  --port N            where to listen (default 4010; 0: any that is free)
  --host NAME         on which address (default 127.0.0.1)
  --webhook URL       gets all events; may be given several times
  --secret TEXT       signs them
  --app ID            id of the app
  --mode MODE         CONVERSATION (default) or DISPATCH, which keeps messages for 7 days
  --region NAME       the only region that knows the app (default: all)
  --project ID        id of the project
  --key-id ID         the access key
  --key-secret TEXT   its secret
  --open              opens the page in the browser
  --help              this text

Its page shows the phones of the people, and a log. A line on standard input is an SMS to the app, such as: +46701234567 Is a table free?
`

const options = {
  port: { type: 'string', default: '4010' },
  host: { type: 'string', default: '127.0.0.1' },
  webhook: { type: 'string', multiple: true },
  secret: { type: 'string' },
  app: { type: 'string' },
  mode: { type: 'string', default: 'CONVERSATION' },
  region: { type: 'string' },
  project: { type: 'string' },
  'key-id': { type: 'string' },
  'key-secret': { type: 'string' },
  open: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

type Values = ReturnType<typeof readArguments>

function readArguments() {
  const { values } = parseArgs({ options, strict: true })
  if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535) {
    throw new TypeError('--port must be a whole number from 0 to 65535.')
  }
  if (!['CONVERSATION', 'DISPATCH'].includes(values.mode)) {
    throw new TypeError('--mode must be CONVERSATION or DISPATCH.')
  }
  const wrong = (values.webhook ?? []).find((url) => !/^https?:\/\//.test(url) || !URL.canParse(url))
  if (wrong !== undefined) throw new TypeError(`--webhook must be a URL: ${wrong}`)
  return values
}

function toOptions(values: Values): SandboxOptions {
  const app = { id: values.app ?? '01SANDB0X0APP0000000000001', processing_mode: values.mode }
  return {
    projectId: values.project,
    keyId: values['key-id'],
    keySecret: values['key-secret'],
    region: values.region,
    apps: [{ ...app, dispatch_retention_policy: { ttl_days: 7 } }],
    webhooks: (values.webhook ?? []).map((target) => ({ target, secret: values.secret })),
  }
}

function lineOf(notice: SandboxNotice): string | undefined {
  if (notice.type === 'request') {
    const { method, url, status, fault } = notice.request
    return `${method} ${new URL(url).pathname} → ${status ?? 'no answer'}${fault ? ` (${fault})` : ''}`
  }
  if (notice.type !== 'webhook') return undefined
  const { trigger, target, attempt, status, error } = notice.webhook
  return `${trigger} to ${target}, attempt ${attempt} → ${status ?? error ?? 'no answer'}`
}

async function run(values: Values): Promise<void> {
  const sandbox = createSandbox(toOptions(values))
  sandbox.subscribe((notice) => {
    const line = lineOf(notice)
    if (line !== undefined) console.log(line)
  })
  const { url, close } = await listen(sandbox, { port: Number(values.port), host: values.host, page: true })
  console.log(`Listening at ${url}`)
  console.log(`project ${sandbox.projectId}\napp ${sandbox.appId}`)
  console.log(
    `key id ${sandbox.keyId}\nkey secret ${values['key-secret'] === undefined ? sandbox.keySecret : '(as given)'}`,
  )
  const pageUrl = pageUrlOf(url)
  console.log(`See it at ${pageUrl}`)
  if (values.open) openInBrowser(pageUrl)
  const stop = (): void => {
    sandbox.close()
    void close().then(() => process.exit(0))
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  for await (const line of createInterface({ input: process.stdin })) await receiveLine(sandbox, line)
}

/** The page answers under names of this machine only, also where all addresses are listened on. */
function pageUrlOf(url: string): string {
  const { port, hostname } = new URL(url)
  return `http://${['0.0.0.0', '[::]'].includes(hostname) ? 'localhost' : hostname}:${port}/`
}

/** Where there is no browser, the printed address is enough. */
function openInBrowser(url: string): void {
  const commands: Readonly<Record<string, readonly [string, ...string[]]>> = {
    darwin: ['open', url],
    win32: ['cmd', '/c', 'start', '', url],
  }
  const [command, ...args] = commands[process.platform] ?? ['xdg-open', url]
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  child.once('error', () => undefined)
  child.unref()
}

async function receiveLine(sandbox: Sandbox, line: string): Promise<void> {
  const [, identity, text] = /^(\+?\d+)\s+(.+)$/.exec(line.trim()) ?? []
  if (identity === undefined || text === undefined) console.error('Write a phone number, a space and a text.')
  else await sandbox.receive({ identity, text })
}

function messageOf(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const isTaken = 'code' in error && error.code === 'EADDRINUSE'
  return isTaken ? `${error.message}. --port N takes another port, --port 0 any that is free.` : error.message
}

try {
  const values = readArguments()
  if (values.help) console.log(usage)
  else await run(values)
} catch (error) {
  console.error(messageOf(error))
  process.exitCode = 1
}
