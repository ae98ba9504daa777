/**
 * The long form of `src/soak.test.ts`: 10,000 sends to a failing service in this process and 1,000 over a port, each
 * by default and at least once, by the real clock. Ends with 1 when a promise was broken.
 *
 * `node --conditions=@parlance/source packages/core/test/soak.ts [seed]`
 */
import { type RetryOptions, clientCredentials } from '../src/index.ts'
import { createFakeApi } from './fake-api.ts'
import { faultAnswer } from './fault-answer.ts'
import { type Faults, createFaults, faults } from './faults.ts'
import { startFaultyServer } from './faulty-server.ts'
import { seeded } from './seeded.ts'
import { type SendReport, sendMany } from './send-many.ts'
import { clientOf } from './sending.ts'

const seed = Number(process.argv[2] ?? 1)
const width = 50
const broken: string[] = []
const atLeastOnce: RetryOptions = { sends: 'at-least-once', attempts: 10, attemptTimeoutMs: 500 }

process.on('unhandledRejection', (reason) => broken.push(`unhandled: ${String(reason)}`))
Math.random = seeded(seed)

function check(name: string, report: SendReport, { struck }: Faults, retry: RetryOptions | undefined): void {
  const promises = ['late', 'invented', 'denied', 'strange', retry ? 'lost' : 'duplicates'] as const
  for (const promise of promises) {
    const found = [report[promise]].flat().filter((each) => each !== 0)
    if (found.length > 0) broken.push(`${name}: ${promise}: ${found.join('; ')}`)
  }
  const missing = faults.filter((fault) => !struck.has(fault))
  if (missing.length > 0) broken.push(`${name}: never struck: ${missing.join(', ')}`)
  const hits = [...struck.values()].reduce((sum, times) => sum + times, 0)
  console.log(name, JSON.stringify({ ...report, longestMs: Math.round(report.longestMs), hits }))
}

async function inProcess(name: string, timeoutMs: number, retry?: RetryOptions): Promise<void> {
  const befell = createFaults(seed)
  const api = createFakeApi({ api: faultAnswer(befell, seeded(seed)) })
  const options = { calls: 10_000, width, timeoutMs, retry }
  check(name, await sendMany({ client: clientOf(api), ledger: api.ledger, ...options }), befell, retry)
}

async function overPort(name: string, timeoutMs: number, retry?: RetryOptions): Promise<void> {
  const befell = createFaults(seed)
  const server = await startFaultyServer(befell)
  const credentials = { keyId: 'my-key', keySecret: 'my-secret', tokenUrl: `${server.url}/oauth2/token` }
  const client = clientOf(server, {
    auth: clientCredentials(credentials),
    conversationDomain: server.url as 'http://127.0.0.1',
  })
  const options = { calls: 1000, width, timeoutMs, retry }
  check(name, await sendMany({ client, ledger: server.ledger, ...options }), befell, retry)
  await server.close()
}

await inProcess('in process, by default', 3000)
await inProcess('in process, at least once', 30_000, atLeastOnce)
await overPort('over a port, by default', 3000)
await overPort('over a port, at least once', 30_000, atLeastOnce)

// Whatever is still open keeps the process from ending: this timer does not, and tells.
setTimeout(() => {
  const open = process.getActiveResourcesInfo().filter((name) => !/^(TTY|Pipe|FSReqCallback)/.test(name))
  console.error('still open:', open.join(', '))
  process.exit(1)
}, 10_000).unref()
for (const line of broken) console.error(line)
if (broken.length > 0) process.exitCode = 1
