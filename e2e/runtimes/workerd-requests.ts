import type { Miniflare } from 'miniflare'
import type { Door } from './place.ts'
import type { SuiteResult } from './runtime.ts'
import { within } from './within.ts'

/** A client that lives longer than a request: made by the first of them, as Workers do. */
export const sharedClientProgram = `
import { clientCredentials, createClient } from '@parlance/core'
import { sendTextMessage } from '@parlance/conversation-messages'

let client
export async function sendShared({ url, projectId, keyId, keySecret }) {
  client ??= createClient({
    projectId,
    auth: clientCredentials({ keyId, keySecret, tokenUrl: url + '/oauth2/token' }),
    conversationDomain: url,
    timeoutMs: 4000,
  })
  const recipient_identities = [{ channel: 'SMS', identity: '+46701234567' }]
  return sendTextMessage(client, { app_id: '01SANDB0X0APP0000000000001', recipient_identities, text: 'x' }).then(
    () => 'sent',
    ({ code, outcome }) => code + ' ' + outcome,
  )
}`

const name = 'workers: one client for several requests'
const expected = { afterTheFirstWasCancelled: ['gone', 'sent'], together: ['sent', 'sent', 'sent'] }

/** Adds to the suite's result what one client does for several requests of a Worker. */
export const checkSharedClient = async (
  miniflare: Miniflare,
  door: Door,
  result: SuiteResult,
): Promise<SuiteResult> => {
  const actual = await within(15_000, name, sendTogether(miniflare, door))
  const platform = { ...result.platform, [name]: actual }
  if (JSON.stringify(actual) === JSON.stringify(expected))
    return { ...result, platform, passed: result.passed + 1 }
  const failures = [...result.failures, { name, expected, actual }]
  return { ...result, platform, failures, failed: result.failed + 1 }
}

/**
 * The second request waits for the token that the first has asked for; when the first goes away meanwhile, and with
 * it all that it has begun, the second asks for its own.
 */
const sendTogether = async (miniflare: Miniflare, door: Door): Promise<typeof expected> => {
  const body = JSON.stringify(door)
  const send = async (signal: AbortSignal = new AbortController().signal): Promise<string> => {
    const response = await miniflare.dispatchFetch('http://suite/shared', { method: 'POST', body, signal })
    return response.text()
  }
  const fault = { operation: 'issueToken', kind: 'silence' }
  await fetch(`${door.url}/control/now`, { method: 'POST', body: JSON.stringify(fault) })
  const gone = new AbortController()
  const first = send(gone.signal).catch(() => 'gone')
  await aMoment()
  const second = send()
  await aMoment()
  gone.abort()
  const afterTheFirstWasCancelled = await Promise.all([first, second])
  return { afterTheFirstWasCancelled, together: await Promise.all([send(), send(), send()]) }
}

const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 200))
