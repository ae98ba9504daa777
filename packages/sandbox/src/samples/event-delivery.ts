import type { JsonObject } from '@parlance/conversation-model'
import { envelope } from './envelope.ts'
import { ids } from './ids.ts'
import { identity } from './identity.ts'

/** An event of the app did not reach the person. */
export function eventDelivery(): JsonObject {
  return envelope({
    event_delivery_report: {
      event_id: ids.event,
      status: 'FAILED',
      channel_identity: identity('SMS'),
      contact_id: ids.contact,
      reason: {
        code: 'UNSUPPORTED_OPERATION',
        description: 'The channel has no such event.',
        sub_code: 'UNSPECIFIED_SUB_CODE',
      },
      metadata: '',
      processing_mode: 'CONVERSATION',
    },
  })
}
