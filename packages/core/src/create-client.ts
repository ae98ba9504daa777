import { checkNumber } from './check-number.ts'
import type { Client } from './client.ts'
import type { ClientOptions } from './client-options.ts'
import { ConfigurationError } from './errors/configuration-error.ts'
import { createTransport } from './http.ts'
import { own } from './own.ts'
import { createRetryBudget } from './retry-budget.ts'
import { toRetrySettings } from './retry-settings.ts'
import { toOrigin } from './to-origin.ts'

/**
 * Makes a client. Does no I/O, reads no environment and starts no timer: the first call fetches the first token.
 *
 * @throws `ConfigurationError` when an option is missing or malformed; its `property` names it.
 *
 * @example
 * ```ts
 * import { clientCredentials, createClient } from '@parlance/core'
 *
 * const client = createClient({
 *   projectId: 'my-project',
 *   conversationRegion: 'eu',
 *   auth: clientCredentials({ keyId: 'my-key', keySecret: 'my-secret' }),
 * })
 * ```
 */
export function createClient(options: ClientOptions): Client {
  const given: Partial<ClientOptions> = Object.freeze(own(options))
  const {
    projectId,
    auth,
    fetch,
    conversationRegion,
    conversationDomain = 'conversation.api.sinch.com',
    templatesRegion = conversationRegion,
    templatesDomain = 'template.api.sinch.com',
    timeoutMs = 60_000,
    maxResponseBytes = 10_485_760,
  } = given
  if (typeof projectId !== 'string' || !/^[\w-]+$/.test(projectId)) {
    throw new ConfigurationError('projectId', 'must be the id of the project')
  }
  if (typeof auth?.authorize !== 'function') {
    throw new ConfigurationError('auth', 'must be clientCredentials(…), basicAuth(…) or bearerToken(…)')
  }
  const hooks = own(given.hooks, 'hooks')
  for (const [name, value] of Object.entries({ fetch, ...hooks })) {
    if (value !== undefined && typeof value !== 'function')
      throw new ConfigurationError(name === 'fetch' ? name : `hooks.${name}`, 'must be a function')
  }
  return Object.freeze({
    projectId,
    conversationUrl: toOrigin('conversation', conversationRegion, conversationDomain),
    // A client for a host of one's own may have no region; then it has no templates either.
    templatesUrl:
      templatesRegion === undefined && given.templatesDomain === undefined
        ? undefined
        : toOrigin('templates', templatesRegion, templatesDomain),
    // oxlint-disable-next-line no-unsafe-type-assertion -- what makes it complete is checked above
    options: given as ClientOptions,
    auth,
    timeoutMs: checkNumber('timeoutMs', timeoutMs),
    maxResponseBytes: checkNumber('maxResponseBytes', maxResponseBytes),
    retry: toRetrySettings(given.retry),
    budget: createRetryBudget(),
    hooks,
    transport: createTransport(fetch),
  })
}
