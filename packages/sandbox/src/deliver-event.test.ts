import { describe, expect, test } from 'vitest'
import { recordingReceiver } from '../test/recording-receiver.ts'
import { createSandbox } from './create-sandbox.ts'
import { sampleEvent } from './sample-event.ts'

function createTwo() {
  const a = recordingReceiver('a', () => sandbox.clock.now())
  const b = recordingReceiver('b', () => sandbox.clock.now())
  const sandbox = createSandbox({
    clock: 'manual',
    apps: [{ id: 'a' }, { id: 'b' }],
    webhooks: [
      { target: a.target, secret: 'a', triggers: ['OPT_IN'] },
      { app_id: 'b', target: b.target, secret: 'b' },
    ],
  })
  return { sandbox, a, b }
}

describe('deliver', () => {
  test('posts any event as it is, signed, but without what parsers add', async () => {
    const { sandbox, a, b } = createTwo()
    const event = sampleEvent('OPT_IN')
    await sandbox.deliver({ trigger: 'OPT_IN', ...event })
    expect(a.arrived).toMatchObject([{ event, signature: 'valid' }])
    expect(a.arrived[0]?.event).not.toHaveProperty('trigger')
    expect(b.arrived).toEqual([])
    expect(sandbox.state.webhooks).toMatchObject([{ trigger: 'OPT_IN', signature: 'valid', status: 200 }])
  })

  test('posts to the app that the event or the caller names', async () => {
    const { sandbox, a, b } = createTwo()
    await sandbox.deliver(sampleEvent('CAPABILITY', { app_id: 'b' }))
    await sandbox.deliver(sampleEvent('OPT_OUT'), { app_id: 'b' })
    expect([a.arrived.length, b.arrived.length]).toEqual([0, 2])
    await expect(sandbox.deliver({}, { app_id: 'other' })).rejects.toThrow('no app [other]')
  })

  test('shows an unknown event, or a text that is none, to all of the app', async () => {
    const { sandbox, a } = createTwo()
    await sandbox.deliver(sampleEvent('UNKNOWN'))
    await sandbox.deliver('[]')
    expect(a.arrived.map(({ signature }) => signature)).toEqual(['valid', 'valid'])
    await sandbox.deliver('{"cut":')
    expect(sandbox.state.webhooks.at(-1)).toMatchObject({ body: '{"cut":', trigger: 'UNKNOWN' })
  })
})
