import type { SendMessageRequest } from '@parlance/conversation-model'
import { channels } from './channels.ts'
import { invalid } from './invalid.ts'
import { modeOf } from './mode-of.ts'
import type { FieldViolation } from './refusal.ts'
import type { App } from './settings.ts'
import { wrongEnums } from './wrong-enums.ts'

/** Refuses what has the right form and yet makes no sense to the API. */
export function checkSend(app: App, request: SendMessageRequest): void {
  const violations = [...wrongEnums(request), ...wrongChannels(app, request), ...wrongRecipient(app, request)]
  if (violations.length > 0) throw invalid(...violations)
}

function wrongChannels(app: App, request: SendMessageRequest): FieldViolation[] {
  const order = request.channel_priority_order ?? []
  const identities = request.recipient.identified_by?.channel_identities ?? []
  return [
    ...identities.flatMap(({ channel }, index) =>
      unknownChannel(channel, `recipient.identified_by.channel_identities.${index}.channel`),
    ),
    ...order.flatMap((channel, index) => wrongOrder(app, channel, `channel_priority_order.${index}`)),
  ]
}

function wrongOrder(app: App, channel: string, field: string): FieldViolation[] {
  if (!channels.includes(channel)) return unknownChannel(channel, field)
  return notConfigured(app, channel, field)
}

function unknownChannel(channel: string, field: string): FieldViolation[] {
  return channels.includes(channel) ? [] : [{ field, description: 'Not a known channel' }]
}

/**
 * Whether this is refused at once or the message fails later is disputed: the reference says the former. Only for a
 * channel of the recipient, which the reference does not mention, does the message fail later.
 */
function notConfigured(app: App, channel: string, field: string): FieldViolation[] {
  if (app.channels.includes(channel)) return []
  return [{ field, description: 'The app has no configuration for this channel' }]
}

function wrongRecipient(app: App, request: SendMessageRequest): FieldViolation[] {
  if (modeOf(app, request) === 'CONVERSATION' || request.recipient.contact_id === undefined) return []
  return [{ field: 'recipient.contact_id', description: 'Not allowed in dispatch mode' }]
}
