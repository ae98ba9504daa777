import type { Sandbox } from '@parlance/sandbox'
import { listen } from '@parlance/sandbox/node'
import { Miniflare } from 'miniflare'
import { workerOptions } from './worker-options.ts'

/** A Worker that runs on this machine until it is disposed of. */
export interface StartedWorker extends AsyncDisposable {
  readonly url: string
  readonly miniflare: Miniflare
}

/**
 * Runs the Worker of a folder in workerd. All that it asks of the network goes to the sandbox. What it stores is kept in
 * `storage`, where that is given, for the next that is started with it.
 */
export async function startWorker(args: {
  folder: string
  sandbox: Sandbox
  secret: string
  storage?: string
}): Promise<StartedWorker> {
  const { folder, sandbox, secret, storage } = args
  const options = await workerOptions(folder)
  const api = await listen(sandbox)
  const miniflare = new Miniflare({
    ...options,
    bindings: {
      ...options.bindings,
      SINCH_PROJECT_ID: sandbox.projectId,
      SINCH_KEY_ID: sandbox.keyId,
      SINCH_KEY_SECRET: sandbox.keySecret,
      SINCH_WEBHOOK_SECRET: secret,
    },
    outboundService: { external: { address: new URL(api.url).host, http: {} } },
    ...(storage !== undefined && { kvPersist: storage, durableObjectsPersist: storage }),
    cf: false,
  })
  const stop = async (): Promise<void> => {
    await miniflare.dispose()
    await api.close()
  }
  try {
    return { url: (await miniflare.ready).href, miniflare, [Symbol.asyncDispose]: stop }
  } catch (error) {
    await stop()
    throw error
  }
}
