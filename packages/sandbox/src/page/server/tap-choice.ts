import { choicesOf } from '../../choices-of.ts'
import type { Sandbox } from '../../sandbox.ts'
import { shownContent } from '../shown-content.ts'

/** A person taps a choice of what is shown: also of content that is for the person's channel alone. */
export async function tapChoice(
  sandbox: Sandbox,
  { message_id, choice }: { readonly message_id: string; readonly choice: number },
): Promise<void> {
  const stored = sandbox.state.messages.get(message_id)
  const { app_message, channel_identity } = stored?.message ?? {}
  const shown = app_message && channel_identity && shownContent(app_message, channel_identity.channel)
  if (
    stored === undefined ||
    channel_identity === undefined ||
    shown?.kind !== 'generic' ||
    !shown.isOverride
  ) {
    await sandbox.choose({ message_id, choice })
    return
  }
  const taken = choicesOf(shown.content)[choice]
  if (taken === undefined) throw new TypeError(`Message [${message_id}] has no choice [${choice}].`)
  const { label, postback = `${message_id}_${label}` } = taken
  const postback_data = typeof postback === 'string' ? postback : JSON.stringify(postback)
  await sandbox.receive({
    app_id: stored.app_id,
    channel: channel_identity.channel,
    identity: channel_identity.identity,
    message: { choice_response_message: { message_id, postback_data }, reply_to: { message_id } },
  })
}
