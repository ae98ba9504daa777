import type { ChannelIdentity, DeliveryStatus, Reason } from '@parlance/conversation-model'
import { changeMessage } from './change-message.ts'
import type { Context } from './context.ts'
import { isOver } from './is-over.ts'
import { postEvent } from './post-event.ts'
import { timeOf } from './time-of.ts'

/** What a report tells beside the status. */
interface Circumstances {
  readonly identity?: ChannelIdentity | undefined
  readonly reason?: Reason | undefined
}

/** Notes how far a message has come, and reports it. */
export async function reportDelivery(
  context: Context,
  id: string,
  status: DeliveryStatus,
  { identity, reason }: Circumstances,
): Promise<void> {
  const before = context.state.messages.get(id)
  if (before === undefined) return
  const message = identity ? { ...before.message, channel_identity: identity } : before.message
  const step = {
    time: timeOf(context.clock.now()),
    status,
    channel: message.channel_identity?.channel,
    reason,
  }
  changeMessage(context, id, { message, status, history: [...before.history, step] })
  if (isOver(context, id)) forgetExpiry(context, id)
  const payload = {
    message_id: id,
    conversation_id: message.conversation_id,
    status,
    channel_identity: message.channel_identity,
    contact_id: message.contact_id,
    ...(reason ? { reason: { sub_code: 'UNSPECIFIED_SUB_CODE', description: '', ...reason } } : {}),
    metadata: message.metadata,
    processing_mode: message.processing_mode,
  }
  const { app_id: appId, correlation_id, trip } = before
  const callbackUrl = trip?.callbackUrl
  await postEvent(context, { appId, trigger: 'MESSAGE_DELIVERY', payload, correlation_id, callbackUrl })
}

function forgetExpiry({ state }: Context, id: string): void {
  state.expiries.get(id)?.()
  state.expiries.delete(id)
}
