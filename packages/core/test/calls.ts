import { path, type RequestSpec } from '../src/index.ts'

/** A read: may be repeated. */
export const read: RequestSpec = {
  operation: 'getApp',
  method: 'GET',
  path: path`/v1/projects/${{ project_id: 'my-project' }}/apps/${{ app_id: 'my-app' }}`,
}

/** A send: may not. */
export const send: RequestSpec = {
  operation: 'sendMessage',
  method: 'POST',
  path: path`/v1/projects/${{ project_id: 'my-project' }}/messages:send`,
  body: { text: 'Hello' },
}
