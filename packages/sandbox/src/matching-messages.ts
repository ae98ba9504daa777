import type { ListMessagesQuery } from '@parlance/conversation-model'
import type { Call } from './call.ts'
import type { Context } from './context.ts'
import { isIn } from './find-app.ts'
import { isInSource } from './is-in-source.ts'
import type { StoredMessage } from './state.ts'
import { withoutPlus } from './without-plus.ts'

/** The messages that a list asks for, newest first. */
export function matchingMessages(context: Context, call: Call, query: ListMessagesQuery): StoredMessage[] {
  const source = query.messages_source ?? 'CONVERSATION_SOURCE'
  return [...context.state.messages.values()].toReversed().filter((stored) => {
    const app = context.settings.apps.get(stored.app_id)
    return app && isIn(app, call) && isInSource(context, stored, source) && matches(stored, query)
  })
}

function matches({ app_id, message }: StoredMessage, query: ListMessagesQuery): boolean {
  const { channel, identity } = message.channel_identity ?? {}
  const time = Date.parse(message.accept_time ?? '')
  return (
    isSame(query.app_id, app_id) &&
    isSame(query.conversation_id, message.conversation_id) &&
    isSame(query.contact_id, message.contact_id) &&
    isSame(query.channel, channel) &&
    isSame(query.channel_identity && withoutPlus(query.channel_identity), identity) &&
    isSame(query.direction, message.direction) &&
    !(query.only_recipient_originated && message.direction !== 'TO_APP') &&
    !(query.start_time && time <= Date.parse(query.start_time)) &&
    !(query.end_time && time >= Date.parse(query.end_time))
  )
}

function isSame(asked: string | undefined, actual: string | undefined): boolean {
  return asked === undefined || asked === actual
}
