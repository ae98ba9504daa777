import { bearerToken, createClient } from '@parlance/core'

/** A client over an API in memory. */
export const clientOf = ({ fetch }, options = {}) =>
  createClient({
    projectId: 'project',
    conversationRegion: 'eu',
    auth: bearerToken('a-secret-token'),
    fetch,
    ...options,
  })

/** To whom. */
export const to = {
  app_id: 'app',
  recipient_identities: [{ channel: 'SMS', identity: '+46701234567' }],
}
