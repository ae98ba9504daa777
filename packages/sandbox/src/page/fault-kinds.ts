import type { Fault } from '../fault.ts'

/** What is hit by a fault, and how it is called on the page. */
export interface FaultKind {
  readonly group: 'API' | 'channel' | 'webhook'
  readonly words: string
}

export const faultKinds: Readonly<Record<Fault['kind'], FaultKind>> = {
  status: { group: 'API', words: 'Answer with a status' },
  'rate-limit': { group: 'API', words: 'Too many requests (429)' },
  'expired-token': { group: 'API', words: 'Token expired (401)' },
  silence: { group: 'API', words: 'No answer at all' },
  reset: { group: 'API', words: 'Connection reset' },
  'accepted-then-lost': { group: 'API', words: 'Accepted, answer lost' },
  'cut-body': { group: 'API', words: 'Answer cut short' },
  'slow-drip': { group: 'API', words: 'Answer drips slowly' },
  'broken-json': { group: 'API', words: 'Answer is no JSON' },
  'channel-failure': { group: 'channel', words: 'Channel refuses the message' },
  'channel-silence': { group: 'channel', words: 'Channel goes silent' },
  'webhook-late': { group: 'webhook', words: 'Webhook comes late' },
  'webhook-doubled': { group: 'webhook', words: 'Webhook comes twice' },
  'webhook-reordered': { group: 'webhook', words: 'Webhooks out of order' },
  'webhook-forged': { group: 'webhook', words: 'Webhook forged' },
  'webhook-wrong-clock': { group: 'webhook', words: 'Webhook with a wrong clock' },
}
