import type { JsonObject } from '@parlance/conversation-model'
import { envelope } from './envelope.ts'
import { ids } from './ids.ts'

/** What the analysis of a message found. */
export function smartConversation(): JsonObject {
  return envelope({
    smart_conversation_notification: {
      contact_id: ids.contact,
      channel_identity: '46701234567',
      channel: 'WHATSAPP',
      message_id: ids.message,
      conversation_id: ids.conversation,
      analysis_results: {
        ml_sentiment_result: [
          {
            message: 'Is a table free tonight?',
            sentiment: 'neutral',
            score: 0.81,
            results: [
              { sentiment: 'positive', score: 0.14 },
              { sentiment: 'negative', score: 0.05 },
              { sentiment: 'neutral', score: 0.81 },
            ],
          },
        ],
        ml_nlu_result: [
          {
            message: 'Is a table free tonight?',
            intent: 'booking.request',
            score: 0.93,
            results: [{ intent: 'booking.request', score: 0.93 }],
          },
        ],
      },
    },
  })
}
