import type { Call } from './call.ts'
import { checkNumber } from './check-number.ts'
import type { Client } from './client.ts'
import { createDeadline, type Deadline } from './deadline.ts'
import { exchange } from './exchange.ts'
import { own } from './own.ts'
import type { RequestOptions } from './request-options.ts'
import type { RequestSpec } from './request-spec.ts'
import { toCall } from './to-call.ts'

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
  const given = own(options)
  const { signal, timeoutMs = client.timeoutMs } = given
  let deadline: Deadline
  let call: Call<Result>
  try {
    // oxlint-disable-next-line no-unsafe-type-assertion -- a copy: only what a prototype adds is gone
    call = toCall(client, own(spec) as RequestSpec, given)
    deadline = createDeadline(checkNumber('timeoutMs', timeoutMs), signal)
  } catch (error) {
    throw Object.assign(Object(error), { operation: spec.operation })
  }
  try {
    return await exchange(call, deadline)
  } finally {
    deadline.end()
  }
}
