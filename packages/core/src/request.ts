import type { Call } from './call.ts'
import { checkNumber } from './check-number.ts'
import type { Client } from './client.ts'
import { createDeadline } from './deadline.ts'
import { ConfigurationError } from './errors/configuration-error.ts'
import { exchange } from './exchange.ts'
import { hideAll } from './hide-all.ts'
import { own } from './own.ts'
import type { RequestOptions } from './request-options.ts'
import type { RequestSpec } from './request-spec.ts'
import { longestMs, toRetrySettings } from './retry-settings.ts'
import { secretsIn } from './secrets-in.ts'
import { toAuthContext } from './to-auth-context.ts'
import { toHeaders } from './to-headers.ts'
import { toJson } from './to-json.ts'
import { toObject } from './to-object.ts'
import { toUrl } from './to-url.ts'

/**
 * Calls any endpoint of the API, with the client's authentication, retries, deadline and errors: for what has no
 * function of its own yet.
 *
 * Resolves with the JSON of the answer as it is; with `undefined` where `answer` is `'optional'` and the body empty.
 *
 * @throws `ValidationError` and `ConfigurationError` before anything is sent; `AuthenticationError` when no token could be
 * had; `ApiError` when the API refuses; `ConnectionError`, `TimeoutError` and `DecodeError` when no usable answer comes:
 * `error.outcome` says whether the request may have been carried out. An abort rejects with the signal's reason.
 *
 * @example
 * ```ts
 * import { type Client, path, request } from '@parlance/core'
 *
 * export const getApp = (client: Client, app_id: string): Promise<{ id?: string; display_name?: string }> =>
 *   request(client, {
 *     operation: 'getApp',
 *     method: 'GET',
 *     path: path`/v1/projects/${{ project_id: client.projectId }}/apps/${{ app_id }}`,
 *   })
 * ```
 */
export async function request<Result>(
  client: Client,
  spec: RequestSpec,
  options?: RequestOptions,
): Promise<Result> {
  const { signal, timeoutMs, retry, headers } = own(options)
  const settings = toRetrySettings(retry, client.retry)
  const limitMs =
    timeoutMs === undefined ? client.timeoutMs : checkNumber('timeoutMs', timeoutMs, 1, longestMs)
  if (signal !== undefined && typeof signal?.addEventListener !== 'function') {
    throw new ConfigurationError('signal', 'must be an AbortSignal')
  }
  const body = spec.body === undefined ? undefined : toJson(spec.body, spec.operation)
  const url = toUrl(client, spec)
  const allHeaders = toHeaders(headers, body !== undefined)
  const deadline = createDeadline(limitMs, signal)
  const call: Call<Result> = {
    operation: spec.operation,
    method: spec.method,
    url,
    headers: allHeaders,
    body,
    repeatable: (spec.repeatable ?? spec.method !== 'POST') || settings.atLeastOnce,
    retry: settings,
    limit: client.maxResponseBytes,
    decode:
      spec.answer === 'optional' ? (text) => (text.trim() ? toObject(text) : undefined) as Result : toObject,
    authorize: (facts) => client.auth.authorize(toAuthContext(call, deadline, facts)),
    expired: (authorization) => client.auth.expired?.(authorization) ?? false,
    hide: (text) => hideAll(client.auth.conceal?.(text) ?? text, secretsIn(spec.body)),
    transport: client.transport,
    hooks: client.hooks,
    budget: client.budget,
  }
  try {
    return await exchange(call, deadline)
  } finally {
    deadline.end()
  }
}
