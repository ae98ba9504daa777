import { deepEqual, equal } from 'node:assert/strict'
import { isDeepStrictEqual } from 'node:util'
import { sampleEvent } from '@parlance/sandbox'
import type { Comparison } from './create-comparison.ts'
import { differencesOf } from './differences-of.ts'
import { eventually } from './eventually.ts'
import { idOf } from './id-of.ts'
import type { Journey } from './journey.ts'
import { outcomeOf } from './outcome-of.ts'
import type { Report } from './report.ts'
import { sampleTriggers } from './sample-triggers.ts'
import type { Delivery } from './start-receiver.ts'

/** Webhooks of the sandbox: the official SDK validates and parses them, and our handler takes the same ones. */
export const checkWebhooks = async (
  { check }: Report,
  comparison: Comparison,
  { sandbox, messages, receiver, identity }: Journey,
): Promise<void> => {
  /** What has come in that holds a text. */
  const about = (text: string): readonly Delivery[] =>
    receiver.deliveries.filter(({ body }) => body.includes(text))

  const sent = { message_id: '' }
  await check('webhooks: tell what became of a send', async () => {
    const choices = [{ text_message: { text: 'Ja, tack' }, postback_data: 'ja å' }]
    const accepted = await messages.sendChoiceMessage({
      sendMessageRequestBody: {
        app_id: sandbox.appId,
        recipient: { identified_by: { channel_identities: [{ channel: 'SMS', identity }] } },
        message: { choice_message: { choices } },
        message_metadata: 'guest 42',
      },
    })
    const message_id = idOf(accepted)
    sent.message_id = message_id
    await eventually('DELIVERED', () => about(message_id).find(({ body }) => body.includes('"DELIVERED"')))
    const events = about(message_id).map(({ official }) => official)
    deepEqual(events.map(triggerOf), ['MESSAGE_SUBMIT', 'MESSAGE_DELIVERY', 'MESSAGE_DELIVERY'])
    const reports = events.flatMap((event) =>
      isEvent(event) && event.trigger === 'MESSAGE_DELIVERY' ? [event.message_delivery_report] : [],
    )
    deepEqual(
      reports.map((report) => [report?.message_id, report?.status, report?.metadata]),
      [
        [message_id, 'QUEUED_ON_CHANNEL', 'guest 42'],
        [message_id, 'DELIVERED', 'guest 42'],
      ],
    )
  })
  await check('webhooks: tell of a choice that is taken', async () => {
    await sandbox.choose({ message_id: sent.message_id, choice: 'Ja, tack' })
    const event = about('"choice_response_message"').at(-1)?.official
    if (!isEvent(event) || event.trigger !== 'MESSAGE_INBOUND')
      throw new Error(`not inbound: ${triggerOf(event)}`)
    deepEqual(event.message?.contact_message?.choice_response_message, {
      message_id: sent.message_id,
      postback_data: 'ja å',
    })
  })
  await check('webhooks: tell what a person writes', async () => {
    const text = '2024-12-25? Grüße, 東京, \u{1F469}\u200D\u{1F4BB} \u2028'
    await sandbox.receive({ identity, text })
    const event = about('2024-12-25?').at(-1)?.official
    if (!isEvent(event) || event.trigger !== 'MESSAGE_INBOUND')
      throw new Error(`not inbound: ${triggerOf(event)}`)
    equal(event.message?.contact_message?.text_message?.text, text)
  })
  for (const trigger of sampleTriggers) {
    await check(`webhooks: ${trigger}`, async () => {
      const event = sampleEvent(trigger)
      await sandbox.deliver(event)
      const delivery = receiver.deliveries.find(({ body }) =>
        isDeepStrictEqual(JSON.parse(body.toString()), event),
      )
      if (!delivery) throw new Error('did not come in')
      const { body, isGenuine, official, status, ours } = delivery
      deepEqual({ isGenuine, status }, { isGenuine: true, status: 200 })
      equal(outcomeOf(ours, body), trigger)
      const found = differencesOf(outcomeOf(official, body), outcomeOf(ours, body))
      const known = comparison.judge(`event ${trigger}`, found)
      return known.length > 0 ? `as we do, except that theirs ${known.join(' and ')}` : undefined
    })
  }
  await check('webhooks: each was signed, and both took each', async () => {
    const { messages: sentAndReceived, webhooks } = sandbox.state
    const isDone = (): boolean =>
      [...sentAndReceived.values()].every(({ status }) => status === 'DELIVERED' || status === 'RECEIVED') &&
      webhooks.length === receiver.deliveries.length &&
      webhooks.every(({ status }) => status !== undefined)
    await eventually('all reports', () => isDone() || undefined)
    const all = webhooks.length
    const written = [...sentAndReceived.values()].filter(({ status }) => status === 'RECEIVED').length
    const sends = sentAndReceived.size - written
    // Three reports a send; and a contact and a conversation are new.
    equal(all, sends * 3 + written + sampleTriggers.length + 2)
    equal(webhooks.filter(({ status, attempt }) => status === 200 && attempt === 1).length, all)
    equal(receiver.deliveries.filter(({ isGenuine }) => isGenuine).length, all)
    equal(receiver.deliveries.filter(({ status, ours }) => status === 200 && ours).length, all)
    return `${all} deliveries`
  })
  await check(
    'webhooks: a forged one is refused by both, and the genuine one that follows is taken',
    async () => {
      sandbox.faults.next({ kind: 'webhook-forged', trigger: 'MESSAGE_INBOUND' })
      await sandbox.receive({ identity, text: 'forged at first' })
      await eventually('the genuine one', () => about('forged at first')[1])
      const verdicts = about('forged at first').map(({ isGenuine, status }) => ({ isGenuine, status }))
      deepEqual(verdicts, [
        { isGenuine: false, status: 401 },
        { isGenuine: true, status: 200 },
      ])
    },
  )
}

type Official = Delivery['official']

const isEvent = (official: Official): official is Exclude<Official, Error | undefined> =>
  official !== undefined && !(official instanceof Error)

const triggerOf = (official: Official): string => (isEvent(official) ? official.trigger : String(official))
