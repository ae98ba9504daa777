import type { FetchFunction } from '../../src/fetch-function.ts'
import {
  type Auth,
  type ClientOptions,
  clientCredentials,
  request,
  type RequestOptions,
  type RequestSpec,
} from '../../src/index.ts'
import { canaries } from '../canaries.ts'
import { caught } from '../caught.ts'
import { clientWith } from '../client-with.ts'
import { sent } from './sent.ts'

/** One way to fail: gives the error, and whatever else could show something. */
export type FailurePath = readonly [
  name: string,
  run: () => Promise<{ error: unknown; seen: readonly unknown[] }>,
]

/** What a call is made of; everything has a default but what answers it. */
export interface Setting {
  auth?: Auth
  fetch: FetchFunction
  options?: RequestOptions
  spec?: Partial<RequestSpec>
  client?: Partial<ClientOptions>
}

/** Makes a call that holds secrets everywhere and has to fail. */
export async function failing(setting: Setting): Promise<{ error: unknown; seen: readonly unknown[] }> {
  const records: unknown[] = []
  const note = (record: unknown): void => void records.push(record)
  const client = clientWith({
    auth: setting.auth ?? clientCredentials(canaries),
    fetch: setting.fetch,
    hooks: { onRequest: note, onResponse: note, onRetry: note, onToken: note },
    ...setting.client,
  })
  const spec: RequestSpec = { operation: 'createWebhook', method: 'POST', path: '/v1/webhooks', body: sent }
  const options: RequestOptions = { headers: { 'x-api-key': canaries.headerValue }, retry: { attempts: 1 } }
  const call = request(client, { ...spec, ...setting.spec }, { ...options, ...setting.options })
  return { error: await caught(call), seen: [records, client] }
}
