// Puts a text for many into the queue: node campaign.ts <id of the campaign> <text> <number> <number> …
import { createQueue } from './create-queue.ts'
import { enqueueCampaign } from './enqueue-campaign.ts'

const { SINCH_APP_ID: app_id = '', REDIS_URL: url = 'redis://127.0.0.1' } = process.env
const [id = '', text = '', ...identities] = process.argv.slice(2)

const queue = createQueue({ url })
await enqueueCampaign(queue, { id, app_id, channel: 'SMS', text, identities })
await queue.close()
