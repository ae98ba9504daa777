import { once } from 'node:events'
import { createRequire } from 'node:module'
import {
  createEventHandler,
  isConfigurationError,
  signEvent,
  toNodeListener,
} from '@parlance/conversation-events'
import { unusualBody } from '@parlance-examples/testing/unusual-body'
import express, { type Express, type RequestHandler } from 'express'
import { describe, expect, it } from 'vitest'

const secret = 'the-secret-of-the-webhook'
const express4 = createRequire(import.meta.url)('express4') as typeof express

/** Posts a genuine event to an application whose webhook is mounted in some order. */
async function postTo(app: Express, mount: (webhook: RequestHandler) => unknown) {
  const errors: unknown[] = []
  const events: unknown[] = []
  const handle = createEventHandler({
    secret,
    unhandled: (event) => events.push(event.trigger),
    onError: (error) => errors.push(error),
  })
  mount(toNodeListener(handle))
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : undefined
    const body = unusualBody('app', 'id')
    const headers = { 'content-type': 'application/json', ...(await signEvent({ body, secret })) }
    const { status } = await fetch(`http://127.0.0.1:${port}/webhooks/sinch`, {
      method: 'POST',
      headers,
      body,
    })
    return { status, errors, events }
  } finally {
    server.close()
  }
}

describe.each([
  ['Express 5', express],
  ['Express 4', express4],
])('the webhook in %s', (_, framework) => {
  it('gets the bytes before a body parser', async () => {
    const app = framework()
    const { status, errors, events } = await postTo(app, (webhook) => {
      app.all('/webhooks/sinch', webhook)
      app.use(framework.json())
    })
    expect([status, errors, events]).toEqual([200, [], ['MESSAGE_INBOUND']])
  })

  it.each([
    ['alone', []],
    ['behind express.raw', [framework.raw({ type: 'application/json' })]],
  ])('is refused after a body parser, %s, with an error that names the remedy', async (__, before) => {
    const app = framework()
    const { status, errors, events } = await postTo(app, (webhook) => {
      app.use(framework.json())
      app.all('/webhooks/sinch', ...before, webhook)
    })
    expect([status, errors.length, events]).toEqual([500, 1, []])
    expect(errors.every(isConfigurationError)).toBe(true)
    expect(String(errors[0])).toContain('Mount this before body parsers, or use express.raw(')
  })

  it('gets the bytes after a body parser that has kept them', async () => {
    const app = framework()
    const { status, errors, events } = await postTo(app, (webhook) => {
      app.use(framework.json({ verify: (request, __, rawBody) => Object.assign(request, { rawBody }) }))
      app.all('/webhooks/sinch', webhook)
    })
    expect([status, errors, events]).toEqual([200, [], ['MESSAGE_INBOUND']])
  })

  it('gets the bytes of express.raw', async () => {
    const app = framework()
    const { status, errors, events } = await postTo(app, (webhook) => {
      app.all('/webhooks/sinch', framework.raw({ type: 'application/json' }), webhook)
      app.use(framework.json())
    })
    expect([status, errors, events]).toEqual([200, [], ['MESSAGE_INBOUND']])
  })
})
