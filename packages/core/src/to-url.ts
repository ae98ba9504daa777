import type { Client } from './client.ts'
import { ConfigurationError } from './errors/configuration-error.ts'
import { ValidationError } from './errors/validation-error.ts'
import type { RequestSpec } from './request-spec.ts'
import { toQuery } from './to-query.ts'

// Segments of what a URL may hold there, and no dot segments: what is asked for is what is written.
const safe = /^(\/(?!(\.|%2e){1,2}(\/|$))([\w.~:@!$&'()*+,;=-]|%[\da-f]{2})*)+$/i

/** The whole URL of a request. */
export function toUrl(client: Client, { operation, path, query, api }: RequestSpec): string {
  const base = api === 'templates' ? client.templatesUrl : client.conversationUrl
  if (base === undefined)
    throw new ConfigurationError('templatesRegion', 'must be set to call the template API')
  if (typeof path !== 'string' || !safe.test(path)) {
    throw new ValidationError(
      'path',
      'must start with / and be encoded; write it with the tag path',
      operation,
    )
  }
  return base + path + toQuery(query, operation)
}
