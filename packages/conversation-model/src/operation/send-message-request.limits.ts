import type { BrokenLimit } from '../schema/limits/broken-limit.ts'
import { limitText } from '../schema/limits/limit-text.ts'
import { within } from '../schema/limits/within.ts'
import type { JsonObject } from '../json-value.ts'
import { appMessageLimits } from '../outbound/app-message.limits.ts'
import { limitPresent } from '../schema/limits/limit-present.ts'
import type { SendMessageRequest } from './send-message-request.ts'
import { ttlLimits } from './ttl.limits.ts'

/** The documented limits of a request to send, as far as it breaks them. */
export function sendMessageRequestLimits(request: SendMessageRequest): BrokenLimit[] {
  return [
    ...limitPresent('app_id', request.app_id),
    ...within('message', appMessageLimits(request.message)),
    ...limitCallback(request.callback_url),
    ...limitText('message_metadata', request.message_metadata, 1024),
    ...limitConversationMetadata(request.conversation_metadata),
    ...ttlLimits(request.ttl),
    ...limitText('correlation_id', request.correlation_id, 128),
  ]
}

function limitCallback(url: string | undefined): BrokenLimit[] {
  if (url === undefined || /^https?:\/\/[^\s/?#]+(?:[/?#]\S*)?$/i.test(url)) return []
  return [{ path: ['callback_url'], message: 'Must be a URL such as https://host/path' }]
}

function limitConversationMetadata(metadata: JsonObject | undefined): BrokenLimit[] {
  if (metadata === undefined) return []
  const text = serialise(metadata)
  if (text === undefined) {
    return [{ path: ['conversation_metadata'], message: 'Cannot be written as JSON' }]
  }
  return limitText('conversation_metadata', text, 2048)
}

/** Nothing if the value is nested too deeply, holds itself or holds what JSON has no form for. */
function serialise(value: JsonObject): string | undefined {
  try {
    return JSON.stringify(value)
  } catch {
    return undefined
  }
}
