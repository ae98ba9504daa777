import {
  type Client,
  type ClientOptions,
  type RequestOptions,
  clientCredentials,
  createClient,
  path,
  request,
} from '../src/index.ts'
import type { FakeApi } from './fake-api.ts'

/** A client of a fake API. */
export const clientOf = (api: Pick<FakeApi, 'fetch'>, options: Partial<ClientOptions> = {}): Client =>
  createClient({
    projectId: 'my-project',
    conversationRegion: 'eu',
    auth: clientCredentials({ keyId: 'my-key', keySecret: 'my-secret' }),
    fetch: api.fetch,
    ...options,
  } as ClientOptions)

/** Sends a message, as an operation does. */
export const send = (client: Client, id = 'one', options?: RequestOptions): Promise<{ message_id: string }> =>
  request(
    client,
    {
      operation: 'sendMessage',
      method: 'POST',
      path: path`/v1/projects/${{ project_id: client.projectId }}/messages:send`,
      body: { app_id: 'my-app', message: { text_message: { text: 'Hello' } }, message_metadata: id },
    },
    options,
  )

/** Reads a message, as an operation does. */
export const read = (client: Client, options?: RequestOptions): Promise<object> =>
  request(
    client,
    {
      operation: 'getMessage',
      method: 'GET',
      path: path`/v1/projects/${{ project_id: client.projectId }}/messages/${{ message_id: 'one' }}`,
    },
    options,
  )
