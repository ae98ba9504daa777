import type { Call } from './call.ts'
import type { Client } from './client.ts'
import { ValidationError } from './errors/validation-error.ts'
import type { RequestOptions } from './request-options.ts'
import type { RequestSpec } from './request-spec.ts'
import { toRetrySettings } from './retry-settings.ts'
import { toAuthContext } from './to-auth-context.ts'
import { toHeaders } from './to-headers.ts'
import { toJson } from './to-json.ts'
import { toObject } from './to-object.ts'
import { toUrl } from './to-url.ts'

/** Checks what is asked, and makes a call of it; nothing is sent yet. */
export function toCall<Result>(
  client: Client,
  spec: RequestSpec,
  { retry, headers }: RequestOptions,
): Call<Result> {
  const { auth } = client
  const { method, body, answer, accepts } = spec
  if (!/^(GET|POST|PUT|PATCH|DELETE)$/.test(method)) {
    throw new ValidationError('method', 'must be GET, POST, PUT, PATCH or DELETE')
  }
  const settings = toRetrySettings(retry, client.retry)
  const call: Call<Result> = {
    operation: spec.operation,
    method,
    url: toUrl(client, spec),
    headers: toHeaders(headers, body !== undefined),
    body: body === undefined ? undefined : toJson(body),
    repeatable: (spec.repeatable ?? method !== 'POST') || settings.sends === 'at-least-once',
    retry: settings,
    // The caller says what the API answers; it is not checked.
    // oxlint-disable-next-line no-unsafe-type-assertion
    decode: (text) => (answer && !text ? undefined : toObject(text, accepts)) as Result,
    authorize: (facts, deadline) => auth.authorize(toAuthContext(call, deadline, facts)),
    expired: (authorization) => auth.expired?.(authorization) ?? false,
    hide: (text) => auth.conceal?.(text) ?? text,
    budget: client.budget,
    hooks: client.hooks,
    maxResponseBytes: client.maxResponseBytes,
    transport: client.transport,
  }
  return call
}
