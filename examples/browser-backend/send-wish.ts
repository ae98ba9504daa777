import { sendTextMessage } from '@parlance/conversation-messages'
import { type Client, isParlanceError } from '@parlance/core'
import { type Answer, refusal } from './answer.ts'
import type { Wish } from './read-wish.ts'

/** Sends with the real credentials. The page learns whether its message may be on its way, and nothing else. */
export async function sendWish(
  client: Client,
  app_id: string,
  phone: string,
  { id, text }: Wish,
): Promise<Answer> {
  try {
    const { message_id } = await sendTextMessage(client, {
      app_id,
      recipient_identities: [{ channel: 'SMS', identity: phone }],
      text,
      message_metadata: id,
    })
    return { status: 200, body: { message_id } }
  } catch (error) {
    console.error(error)
    return isParlanceError(error) && error.outcome !== 'unknown'
      ? refusal(400, 'FAILED_PRECONDITION', 'It was not sent.')
      : refusal(502, 'UNAVAILABLE', 'It may have been sent.')
  }
}
