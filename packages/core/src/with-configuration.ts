import type { Client } from './client.ts'
import type { ClientOptions, Configuration } from './client-options.ts'
import { createClient } from './create-client.ts'
import { own } from './own.ts'

/**
 * A new client for another region or domain, all else equal; what is absent stays as it was. Both share the token: it is
 * valid in every region.
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
export function withConfiguration({ options }: Client, changes: Configuration): Client {
  const {
    conversationRegion = options.conversationRegion,
    conversationDomain = options.conversationDomain,
    templatesRegion = options.templatesRegion,
    templatesDomain = options.templatesDomain,
  } = own(changes, 'changes')
  const configuration = { conversationRegion, conversationDomain, templatesRegion, templatesDomain }
  // oxlint-disable-next-line no-unsafe-type-assertion -- as complete as the options that it is made of
  return createClient({ ...options, ...configuration } as ClientOptions)
}
