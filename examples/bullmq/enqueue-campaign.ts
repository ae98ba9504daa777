import type { Queue } from 'bullmq'
import type { OutgoingMessage } from './outgoing-message.ts'

/**
 * Puts a text for many into the queue. Called again, after a crash or by mistake, it adds only whom it had not got to: the
 * id of a job is made of the campaign and the person.
 */
export async function enqueueCampaign(
  queue: Queue<OutgoingMessage, string>,
  campaign: { id: string; app_id: string; channel: string; text: string; identities: readonly string[] },
): Promise<void> {
  const { id, identities, ...message } = campaign
  await queue.addBulk(
    identities.map((identity) => ({
      name: id,
      data: { ...message, identity },
      opts: { jobId: `${id}-${identity}` },
    })),
  )
}
