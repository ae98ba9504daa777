import { type OfferedChoice, choicesOf } from './choices-of.ts'
import { contentOn } from './content-on.ts'
import type { Context } from './context.ts'
import { receive } from './receive.ts'
import type { SandboxMessage } from './sandbox-state.ts'

/** Which choice of which message a person takes. */
export interface Chosen {
  /** Id of the message that offers the choice. */
  message_id: string
  /** The text or title of the choice, or its number, from 0. */
  choice: string | number
}

/**
 * Answers a message by one of its choices. Comes back with the `postback_data` of the choice; without one with the
 * id of the message, `_` and the text or title: what the reference calls `message_id_{text, title}` (unverified).
 */
export async function choose(context: Context, { message_id, choice }: Chosen): Promise<SandboxMessage> {
  const stored = context.state.messages.get(message_id)
  const { app_message, channel_identity } = stored?.message ?? {}
  if (stored === undefined || app_message === undefined || channel_identity === undefined) {
    throw new TypeError(`No message [${message_id}] was sent to anybody.`)
  }
  const content = contentOn(app_message, channel_identity.channel)
  const offered = content ? choicesOf(content) : []
  const taken = offered.find(({ label }, index) => label === choice || index === choice)
  if (taken === undefined) {
    const labels = offered.map(({ label }) => label).join(', ')
    throw new TypeError(`Message [${message_id}] has no choice [${choice}]. It has: ${labels || 'none'}.`)
  }
  const postback_data = postbackOf(message_id, taken)
  return receive(context, {
    app_id: stored.app_id,
    channel: channel_identity.channel,
    identity: channel_identity.identity,
    message: { choice_response_message: { message_id, postback_data }, reply_to: { message_id } },
  })
}

/** It comes back as text, whatever was sent. */
function postbackOf(messageId: string, { label, postback }: OfferedChoice): string {
  if (postback === undefined) return `${messageId}_${label}`
  return typeof postback === 'string' ? postback : JSON.stringify(postback)
}
