import type { Client } from './client.ts'
import { ConfigurationError } from './errors/configuration-error.ts'
import { ValidationError } from './errors/validation-error.ts'
import type { RequestSpec } from './request-spec.ts'
import { toQuery } from './to-query.ts'

/** The whole URL of a request. What is asked for is what is written: no dot segments, nothing that a URL would change. */
export function toUrl(client: Client, { path, query = {}, api = 'conversation' }: RequestSpec): string {
  const base = client[`${api}Url`]
  if (base === undefined) throw new ConfigurationError('templatesRegion', 'must be set')
  if (!/^(\/(?!(\.|%2e){1,2}(\/|$))([\w.~:@!$&'()*+,;=-]|%[\da-f]{2})*)+$/i.test(path)) {
    throw new ValidationError('path', 'must be written with the tag path')
  }
  return base + path + toQuery(query)
}
