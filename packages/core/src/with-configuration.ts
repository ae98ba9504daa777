import type { Client } from './client.ts'
import type { ClientOptions, Configuration } from './client-options.ts'
import { createClient } from './create-client.ts'
import { own } from './own.ts'

/**
 * A new client for another region or domain, all else equal. Both share the token: it is valid in every region.
 *
 * @throws `ConfigurationError` when a property is malformed.
 *
 * @example
 * ```ts
 * import { type Client, withConfiguration } from '@parlance/core'
 *
 * export const inEurope = (client: Client): Client => withConfiguration(client, { conversationRegion: 'eu' })
 * ```
 */
export const withConfiguration = (client: Client, changes: Configuration): Client =>
  // oxlint-disable-next-line no-unsafe-type-assertion -- createClient checks it
  createClient({ ...client.options, ...own(changes) } as ClientOptions)
