import { createEventHandler } from '@parlance/conversation-events'
import { sampleEvent } from '@parlance/sandbox'
import { signedHeaders } from '../sign.mjs'

export const secret = 'a-secret'

export const timestamp = 1_700_000_000

export const now = () => timestamp * 1000

/** The body of a genuine request. */
export const inbound = JSON.stringify(sampleEvent('MESSAGE_INBOUND'))

/** Failures are expected here; nobody needs to read them. */
export const silent = { onError: () => undefined }

/** A request as the API makes it, with what the caller wants otherwise. */
export async function request({ body = inbound, signed = {}, headers = {}, ...init } = {}) {
  const all = await signedHeaders({ body, secret, timestamp, ...signed })
  const given = { 'content-type': 'application/json', ...all, ...headers }
  const kept = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  return new Request('https://webhook.example/', { method: 'POST', headers: kept, body, ...init })
}

/** What a handler answers, and what it was told. */
export async function answer(given, options = {}) {
  const called = []
  const rejections = []
  const handle = createEventHandler({
    secret,
    now,
    on: { MESSAGE_INBOUND: ({ message }) => void called.push(message.id) },
    unhandled: ({ trigger }) => void called.push(trigger),
    onRejected: ({ reason }) => void rejections.push(reason),
    ...silent,
    ...options,
  })
  const response = await handle(given)
  const text = await response.text()
  return {
    status: response.status,
    text,
    allow: response.headers.get('allow'),
    called: called.length,
    rejections,
  }
}

/** What is expected of a request that nobody was told of. */
export const row = (status, reason, more = {}) => ({
  status,
  text: '',
  allow: null,
  called: 0,
  rejections: reason ? [reason] : [],
  ...more,
})
