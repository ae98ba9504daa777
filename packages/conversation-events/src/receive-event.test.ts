import { describe, expect, it } from 'vitest'
import { eventRequest, inbound } from '../test/requests.ts'
import { secret } from '../test/signed.ts'
import { createMemoryNonceStore } from './create-memory-nonce-store.ts'
import { messageInbound } from './events/message-inbound.ts'
import { receiveEvent } from './receive-event.ts'

describe('receiveEvent', () => {
  it('hands out the event of a genuine request', async () => {
    expect(await receiveEvent(await eventRequest(), { secret })).toEqual({
      ...JSON.parse(inbound),
      trigger: 'MESSAGE_INBOUND',
    })
  })

  it('takes headers and body where there is no Request', async () => {
    const { headers } = await eventRequest()
    for (const body of [inbound, new TextEncoder().encode(inbound), async () => inbound]) {
      expect(await receiveEvent({ headers, body }, { secret })).toMatchObject({ trigger: 'MESSAGE_INBOUND' })
    }
  })

  it('knows only the events that it was given', async () => {
    const event = await receiveEvent(await eventRequest('{"event":{}}'), { secret, events: [messageInbound] })
    expect(event.trigger).toBe('UNKNOWN')
  })

  it.each<[string, () => Promise<Request>, object]>([
    [
      'a wrong secret',
      () => eventRequest(inbound, { secret: 'other' }),
      { code: 'invalid_signature', reason: 'mismatch', eventKey: undefined },
    ],
    [
      'an old time',
      () => eventRequest(inbound, { timestamp: 1 }),
      { code: 'invalid_signature', reason: 'stale', eventKey: 'MESSAGE_INBOUND:m-1' },
    ],
    ['no event', () => eventRequest('[]'), { code: 'invalid_event', reason: 'not_an_object' }],
    [
      'a body beyond the limit',
      () => eventRequest(`{"x":"${'x'.repeat(2 ** 20)}"}`),
      { code: 'invalid_event', reason: 'too_large' },
    ],
  ])('throws for %s', async (_, request, error) => {
    await expect(receiveEvent(await request(), { secret })).rejects.toMatchObject(error)
  })

  it('throws for a copy, and for one that is just being handled', async () => {
    const nonces = createMemoryNonceStore()
    await receiveEvent(await eventRequest(inbound, { nonce: 'n-1' }), { secret, nonces })
    const replayed = { code: 'invalid_signature', reason: 'replayed', eventKey: 'MESSAGE_INBOUND:m-1' }
    await expect(
      receiveEvent(await eventRequest(inbound, { nonce: 'n-1' }), { secret, nonces }),
    ).rejects.toMatchObject(replayed)
    const pending = await eventRequest(inbound, { nonce: 'n-2' })
    const once = `n-2.${pending.headers.get('x-sinch-webhook-signature')}`
    await nonces.claim(once, { leaseSeconds: 60 })
    await expect(receiveEvent(pending, { secret, nonces })).rejects.toMatchObject(replayed)
  })

  it('passes on what the store throws', async () => {
    const failure = new Error('redis')
    const nonces = { ...createMemoryNonceStore(), claim: () => Promise.reject(failure) }
    await expect(receiveEvent(await eventRequest(), { secret, nonces })).rejects.toBe(failure)
  })

  it.each([0, Number.NaN, '1mb'])('refuses a limit of %j, which would be none', async (maxBytes) => {
    const options = { secret, maxBytes: maxBytes as number }
    await expect(receiveEvent(await eventRequest(), options)).rejects.toMatchObject({ property: 'maxBytes' })
  })

  it('refuses a parsed body, and says where the raw one is', async () => {
    const { headers } = await eventRequest()
    const request: unknown = { headers, body: JSON.parse(inbound) }
    await expect(receiveEvent(request as Request, { secret })).rejects.toThrow('express.raw')
  })
})
