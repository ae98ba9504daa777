import type { MessageDeliveryEvent } from '@parlance/conversation-events'
import { sendTextMessage } from '@parlance/conversation-messages'
import { afterEach, describe, expect, test } from 'vitest'
import type { SandboxDelivery } from '../../src/sandbox-state.ts'
import { doors, type Reached } from '../doors.ts'
import { type Receiver, startReceiver } from './start-receiver.ts'
import type { WebhookFaultCase } from './webhook-fault-case.ts'
import { webhookFaultCases } from './webhook-fault-cases.ts'

const inWords = ({ message_delivery_report: { status, channel_identity, reason } }: MessageDeliveryEvent) =>
  [status, channel_identity?.channel, reason?.code].filter(Boolean).join(' ')
const attemptInWords = ({ attempt, signature, status }: SandboxDelivery) =>
  `${attempt} ${signature} ${status}`

describe.each(Object.entries(webhookFaultCases))(
  'the handler on a port, of an API on a port that has the fault %s',
  (_, cases) => {
    let reached: Reached | undefined
    let receiver: Receiver | undefined
    afterEach(async () => {
      await reached?.close()
      await receiver?.close()
    })

    test.each<WebhookFaultCase>([...cases])('$fault', async (one) => {
      const { fault, channels = ['RCS'], handled, copies = 0, latest, refused = [], attempts } = one
      receiver = await startReceiver(() => reached?.sandbox.clock.now() ?? 0)
      const { url: target, secret } = receiver
      const webhooks = [{ target, secret, triggers: ['MESSAGE_DELIVERY'] }]
      reached = await doors.port({ clock: 'manual', webhooks })
      const { sandbox, client } = reached
      sandbox.faults.next(fault)

      const { message_id } = await sendTextMessage(client, {
        app_id: sandbox.appId,
        recipient_identities: channels.map((channel) => ({ channel, identity: '+46701234567' })),
        text: 'Your table is ready.',
        ttl: 60,
      })
      await sandbox.clock.advance(120_000)

      expect(receiver.handled.map(inWords)).toEqual(handled)
      expect(receiver.copies).toHaveLength(copies)
      const last = receiver.latest.get(message_id)
      expect(last?.message_delivery_report.status).toBe(latest)
      expect(receiver.refused).toEqual(refused)
      expect(sandbox.state.webhooks.map(attemptInWords)).toEqual(attempts)
      expect(sandbox.state.messages.size).toBe(1)
      expect(sandbox.faults.pending()).toEqual([])
    })
  },
)
