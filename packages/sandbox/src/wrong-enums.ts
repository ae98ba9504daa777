import { channels } from './channels.ts'
import type { FieldViolation } from './refusal.ts'

/** The values that the API knows, by field. A schema lets others through, the API does not. */
const enums: Readonly<Record<string, readonly string[]>> = {
  channel: channels,
  conversation_metadata_update_strategy: ['REPLACE', 'MERGE_PATCH'],
  direction: ['TO_APP', 'TO_CONTACT'],
  message_content_type: ['CONTENT_UNKNOWN', 'CONTENT_MARKETING', 'CONTENT_NOTIFICATION'],
  messages_source: ['CONVERSATION_SOURCE', 'DISPATCH_SOURCE'],
  processing_strategy: ['DEFAULT', 'DISPATCH_ONLY'],
  queue: ['NORMAL_PRIORITY', 'HIGH_PRIORITY'],
  view: ['WITH_METADATA', 'WITHOUT_METADATA'],
}

/** Fields of a request whose value the API does not know. */
export function wrongEnums(request: object): FieldViolation[] {
  return Object.entries(request).flatMap(([field, value]) => {
    const known = Object.hasOwn(enums, field) ? enums[field] : undefined
    return known === undefined || known.includes(String(value))
      ? []
      : [{ field, description: 'Not a known value' }]
  })
}
