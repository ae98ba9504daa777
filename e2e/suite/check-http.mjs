import { bearerToken, clientCredentials, createClient } from '@parlance/core'
import { getMessage, sendTextMessage } from '@parlance/conversation-messages'
import { describe } from './describe.mjs'

/** The platform's own fetch against a real server, which knows what really arrived. */
export async function checkHttp({ check, checkHere }, { door, isPage, tells }) {
  if (!door) return
  const client = clientAt(door, door.url, isPage)
  const server = serverAt(door.url)

  await checkLost(checkHere, { client, nowhere: clientAt(door, door.closedUrl, true), server, tells })

  await check('http: a send arrives once', ['sent', 1], () => sendAndCount(client, server))
  await check('http: a read gives what was sent', 'Your table is ready. \u{1F600}', async () => {
    const { message_id } = await send(client, 'Your table is ready. \u{1F600}')
    const { app_message } = await getMessage(client, { message_id })
    return app_message.text_message.text
  })
  await check('http: 429, then a success', ['sent', 1], async () => {
    await server.fault({ kind: 'rate-limit' })
    return sendAndCount(client, server)
  })
  await check('http: 500', ['api unknown', 0], async () => {
    await server.fault({ kind: 'status', status: 500 })
    return sendAndCount(client, server)
  })
  await check('http: a body that is cut', ['unknown', 1], async () => {
    await server.fault({ kind: 'cut-body' })
    const [end, count] = await sendAndCount(client, server)
    // Some platforms take a cut body for a whole one, which then is not JSON.
    return [end.replace(/^(connection|decode) /, ''), count]
  })
  await check('http: silence', ['timeout unknown', 0], async () => {
    await server.fault({ kind: 'silence' })
    return sendAndCount(client, server, { timeoutMs: 300 })
  })
  await check('http: a redirect is not followed', ['api', 'rejected', 0], async () => {
    await server.fault({ kind: 'status', status: 307, headers: { location: `${door.url}/elsewhere` } })
    const { code, outcome } = describe(await send(client).catch((error) => error))
    return [code, outcome, await server.elsewhere()]
  })
  await check('http: an aborted send ends at once', 'stop', async () => {
    await server.fault({ kind: 'silence' })
    const controller = new AbortController()
    setTimeout(() => controller.abort('stop'), 50)
    return send(client, 'x', { signal: controller.signal }).catch((error) => error)
  })
  await check('http: 30 sends at a time', [30, 30], async () => {
    const before = await server.count()
    const sent = await Promise.all(Array.from({ length: 30 }, () => send(client)))
    return [new Set(sent.map(({ message_id }) => message_id)).size, (await server.count()) - before]
  })
}

/** Where the connection fails, only the platform knows how far the request came. */
async function checkLost(
  checkHere,
  { client, nowhere, server, tells: { refused, reset, resetOnKept, resetOnKeptAsBlob } },
) {
  // First of all: nothing has been sent yet, so this one opens a connection.
  await checkHere('http: reset once the message was taken, on a new connection', reset, async () => {
    await server.fault({ kind: 'accepted-then-lost' })
    return sendAndCount(client, server)
  })
  const resetOnKeptWith = async (sender) => {
    await server.fault({ kind: 'accepted-then-lost' }, 1)
    const before = await server.count()
    // Nothing else is asked of the server in between: that would take the connection which is kept. And platforms
    // need a moment to see that a connection is free, or closed.
    await aMoment()
    await send(sender)
    await aMoment()
    const end = await endOf(send(sender))
    return [end, (await server.count()) - before - 1, (await server.keeps()) ? 'kept' : 'another']
  }
  await checkHere('http: reset once the message was taken, on a kept connection', resetOnKept, () =>
    resetOnKeptWith(client),
  )
  await checkHere('http: the same with a fetch that hands the body over as a Blob', resetOnKeptAsBlob, () =>
    resetOnKeptWith(createClient({ ...client.options, fetch: asBlob })),
  )
  await checkHere('http: nobody listens there', refused, async () => {
    const error = await send(nowhere, 'x', { retry: { attempts: 2 } }).catch((thrown) => thrown)
    const { code, outcome, attempts } = describe(error)
    return { code, outcome, attempts }
  })
}

/** A page asks its own backend, with a token of its own; a server signs in. */
function clientAt({ url, projectId, keyId, keySecret, token }, conversationDomain, hasToken) {
  const auth = hasToken
    ? bearerToken(token)
    : clientCredentials({ keyId, keySecret, tokenUrl: `${url}/oauth2/token` })
  return createClient({ projectId, auth, conversationDomain })
}

const send = (client, text = 'x', options = {}) =>
  sendTextMessage(
    client,
    {
      app_id: '01SANDB0X0APP0000000000001',
      recipient_identities: [{ channel: 'SMS', identity: '+46701234567' }],
      text,
    },
    options,
  )

/** How a send ends for its caller, and how many messages the server has taken. */
async function sendAndCount(client, server, options) {
  const before = await server.count()
  const end = await endOf(send(client, 'x', options))
  return [end, (await server.count()) - before]
}

const asBlob = (url, { body, ...init }) =>
  fetch(url, body === undefined ? init : { ...init, body: new Blob([body]) })

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 50))

const endOf = (sending) =>
  sending.then(
    () => 'sent',
    ({ code, outcome }) => `${code} ${outcome}`,
  )

/** What the server can be told and asked beside the API. */
function serverAt(url) {
  const ask = async (path, body) => {
    const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
    const response = await fetch(`${url}/control/${path}`, init)
    return response.json()
  }
  return {
    /** What goes wrong with the next send, or with one after it. */
    fault: (fault, after = 0) => ask('fault', { fault: { operation: 'sendMessage', ...fault }, after }),
    count: () => ask('count'),
    elsewhere: () => ask('elsewhere'),
    /** Whether the last two sends came by one connection. */
    keeps: () => ask('keeps'),
  }
}
