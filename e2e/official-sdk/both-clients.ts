import { type Client, clientCredentials, createClient } from '@parlance/core'
import { SinchClient } from '@sinch/sdk-core'

/** Who signs in. */
export interface Credentials {
  readonly projectId: string
  readonly keyId: string
  readonly keySecret: string
}

export type OfficialClient = SinchClient['conversation']

/**
 * The official SDK, pointed at a port of this machine. By default it writes each answer that is an error to the console,
 * with all its headers: that is switched off for this client alone.
 */
export const officialClient = (host: string, credentials: Credentials): OfficialClient =>
  new SinchClient({
    ...credentials,
    conversationRegion: 'eu',
    conversationHostname: `http://${host}`,
    authHostname: `http://${host}`,
    logger: null,
  }).conversation

/** Ours, pointed at the same. */
export const ourClient = (host: string, { projectId, keyId, keySecret }: Credentials): Client =>
  createClient({
    projectId,
    auth: clientCredentials({ keyId, keySecret, tokenUrl: `http://${host}/oauth2/token` }),
    conversationDomain: `http://${host}`,
  })
