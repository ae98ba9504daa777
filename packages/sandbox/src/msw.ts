import { http, type HttpHandler, HttpResponse } from 'msw'
import type { Sandbox } from './sandbox.ts'

/**
 * Handlers for msw that answer every host of the API from a sandbox: in Node with `setupServer`, in a page with
 * `setupWorker`.
 *
 * @example
 * ```ts
 * import { createSandbox } from '@parlance/sandbox'
 * import { handlers } from '@parlance/sandbox/msw'
 * import { setupServer } from 'msw/node'
 *
 * const sandbox = createSandbox()
 * const server = setupServer(...handlers(sandbox))
 * server.listen({ onUnhandledFrame: 'error' })
 * ```
 */
export function handlers(sandbox: Pick<Sandbox, 'fetch'>): HttpHandler[] {
  const answer = async ({ request }: { request: Request }): Promise<Response> => {
    try {
      return await sandbox.fetch(request)
    } catch {
      // A connection that breaks: msw rejects the caller's fetch.
      return HttpResponse.error()
    }
  }
  return [
    http.all('https://auth.sinch.com/*', answer),
    http.all('https://*.auth.sinch.com/*', answer),
    http.all('https://*.conversation.api.sinch.com/*', answer),
  ]
}
