export const app_id = '01EB37HMH1M6SV18ABNS3G135H'

const identities = () => [{ channel: 'SMS' as const, identity: '+46701234567' }]

/** Whom the official SDK sends to. */
export const officialTo = () => ({
  app_id,
  recipient: { identified_by: { channel_identities: identities() } },
})

/** The same person for us. */
export const to = () => ({ app_id, recipient_identities: identities() })
