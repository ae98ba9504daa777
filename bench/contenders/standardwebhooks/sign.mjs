import { Webhook } from 'standardwebhooks'

/** Headers of its own scheme. */
export const sign = (secret, body) => {
  const now = new Date()
  return {
    'webhook-id': 'id',
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': new Webhook(secret, { format: 'raw' }).sign('id', now, body),
  }
}
