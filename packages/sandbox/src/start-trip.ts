import type { ChannelIdentity, Reason } from '@parlance/conversation-model'
import type { Context } from './context.ts'
import { isOver } from './is-over.ts'
import { markRead } from './mark-read.ts'
import { planFor } from './plan-for.ts'
import { postEvent } from './post-event.ts'
import { reportDelivery } from './report-delivery.ts'
import type { StoredMessage, Trip } from './state.ts'

/** A message on its way: which, and the channel that is tried. */
interface Leg {
  readonly id: string
  readonly trip: Trip
  readonly position: number
}

/** Lets a message travel: to a channel, to the person, to the next channel where one fails. */
export function startTrip(context: Context, { id, trip }: StoredMessage): void {
  if (trip === undefined) return
  const { clock, settings, state } = context
  planFor(context, id, settings.delivery.submitted, () => tryChannel(context, { id, trip, position: 0 }))
  if (trip.expiresAt === Infinity) return
  state.expiries.set(
    id,
    planFor(context, id, trip.expiresAt - clock.now(), () => expire(context, id), true),
  )
}

async function tryChannel(context: Context, leg: Leg): Promise<void> {
  const { id, trip, position } = leg
  const identity = trip.identities[position]
  if (isOver(context, id)) return
  if (identity === undefined) return reportDelivery(context, id, 'FAILED', { reason: trip.nowhere })
  if (!isConfigured(context, id, identity)) {
    return failChannel(context, leg, { code: 'CHANNEL_CONFIGURATION_MISSING' })
  }
  const fault = context.faults.takeChannel(identity.channel)
  const { submitted, queued, delivered, read } = context.settings.delivery
  const plan = (at: number, work: () => unknown): void => void planFor(context, id, at - submitted, work)
  const report = (status: string) => () =>
    isOver(context, id) || reportDelivery(context, id, status, { identity })
  if (fault?.kind === 'channel-failure') {
    const reason = fault.reason ?? { code: 'CHANNEL_FAILURE' }
    plan(queued, () => failChannel(context, leg, reason))
  } else {
    plan(queued, report('QUEUED_ON_CHANNEL'))
    if (fault === undefined) {
      plan(delivered, report('DELIVERED'))
      if (read !== undefined) plan(read, () => markRead(context, id))
    }
  }
  await submit(context, id, identity)
}

async function submit(context: Context, id: string, identity: ChannelIdentity): Promise<void> {
  const stored = context.state.messages.get(id)
  if (stored === undefined) return
  const { message } = stored
  const payload = {
    message_id: id,
    conversation_id: message.conversation_id,
    channel_identity: identity,
    contact_id: message.contact_id,
    submitted_message: message.app_message,
    metadata: message.metadata,
    processing_mode: message.processing_mode,
  }
  const { app_id: appId, correlation_id } = stored
  await postEvent(context, { appId, trigger: 'MESSAGE_SUBMIT', payload, correlation_id })
}

/** The next channel, if there is one; else the end. A message whose time is up is over before it gets here. */
async function failChannel(context: Context, leg: Leg, reason: Reason): Promise<void> {
  const { id, trip, position } = leg
  const identity = trip.identities[position]
  if (isOver(context, id)) return
  if (trip.identities[position + 1] === undefined)
    return reportDelivery(context, id, 'FAILED', { identity, reason })
  await reportDelivery(context, id, 'SWITCHING_CHANNEL', { identity, reason })
  await tryChannel(context, { id, trip, position: position + 1 })
}

/** The time that the send gave is up. The code is one that all descriptions of the API know; unverified. */
async function expire(context: Context, id: string): Promise<void> {
  context.state.expiries.delete(id)
  if (isOver(context, id)) return
  const reason = { code: 'DELIVERY_TIMED_OUT', description: 'The ttl of the message is over' }
  await reportDelivery(context, id, 'FAILED', { reason })
}

function isConfigured(context: Context, id: string, { channel }: ChannelIdentity): boolean {
  const app = context.settings.apps.get(context.state.messages.get(id)?.app_id ?? '')
  return app?.channels.includes(channel) === true
}
