import type { ContentKind } from './content-kind.ts'
import type { RecipientWay } from './recipient-ways.ts'

/** The arguments of a function that sends, in the API's form, right or wrong. */
export function toWire(
  args: Readonly<Record<string, unknown>>,
  kind: ContentKind | undefined,
  way: RecipientWay | undefined,
): Record<string, unknown> {
  const { recipient_identities, contact_id, recipient, ttl, ...rest } = args
  const recipients = {
    recipient_identities: { identified_by: { channel_identities: recipient_identities } },
    contact_id: { contact_id },
    recipient,
  }
  const wire: Record<string, unknown> = {
    ...rest,
    recipient: way && recipients[way],
    ttl: typeof ttl === 'number' ? `${ttl}s` : ttl,
    message: kind ? toMessage(args, kind) : args['message'],
  }
  // To the API an argument that is undefined is not there.
  return Object.fromEntries(Object.entries(wire).filter(([, value]) => value !== undefined))
}

function toMessage(args: Readonly<Record<string, unknown>>, kind: ContentKind): Record<string, unknown> {
  const { agent, explicit_channel_message, explicit_channel_omni_message, channel_specific_message } = args
  const message = {
    [kind]: kind === 'text_message' ? { text: args['text'] } : args[kind],
    agent,
    explicit_channel_message,
    explicit_channel_omni_message,
    channel_specific_message,
  }
  return Object.fromEntries(Object.entries(message).filter(([, value]) => value !== undefined))
}
