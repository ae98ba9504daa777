import type { JsonObject } from '@parlance/conversation-model'
import { identity } from './identity.ts'
import { ids } from './ids.ts'

/** A contact of the sample events. */
export function contact(id: string = ids.contact): JsonObject {
  return {
    id,
    channel_identities: [identity('SMS'), identity('WHATSAPP')],
    channel_priority: ['WHATSAPP', 'SMS'],
    display_name: 'Astrid Lund',
    email: 'astrid.lund@example.com',
    external_id: 'guest-4711',
    metadata: '',
    language: 'SV',
  }
}
