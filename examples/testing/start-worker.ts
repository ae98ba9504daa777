import type { Sandbox } from '@parlance/sandbox'
import { listen } from '@parlance/sandbox/node'
import { Miniflare, type WorkerOptions } from 'miniflare'
import { workerOptions } from './worker-options.ts'

/** A Worker that runs on this machine until it is disposed of. */
export interface StartedWorker extends AsyncDisposable {
  /** Where its isolates answer, one each. */
  readonly urls: readonly [string, ...string[]]
  readonly miniflare: Miniflare
}

/**
 * Runs the Worker of a folder in workerd. All that it asks of the network goes to the sandbox. Its isolates have the same
 * storage and nothing else in common; the first one consumes what is queued.
 */
export async function startWorker(args: {
  folder: string
  sandbox: Sandbox
  secret: string
  isolates?: number
}): Promise<StartedWorker> {
  const { folder, sandbox, secret, isolates = 1 } = args
  const options = await workerOptions(folder)
  const api = await listen(sandbox)
  const first: WorkerOptions = {
    ...options,
    name: 'isolate-0',
    bindings: {
      ...options.bindings,
      SINCH_PROJECT_ID: sandbox.projectId,
      SINCH_KEY_ID: sandbox.keyId,
      SINCH_KEY_SECRET: sandbox.keySecret,
      SINCH_WEBHOOK_SECRET: secret,
    },
    outboundService: { external: { address: new URL(api.url).host, http: {} } },
    unsafeDirectSockets: [{ port: 0 }],
  }
  const others = Array.from({ length: isolates - 1 }, (_, index) => beside(first, `isolate-${index + 1}`))
  const miniflare = new Miniflare({ workers: [first, ...others], cf: false })
  const stop = async (): Promise<void> => {
    sandbox.close()
    await miniflare.dispose()
    await api.close()
  }
  try {
    const url = async (name?: string): Promise<string> => (await miniflare.unsafeGetDirectURL(name)).href
    const urls = await Promise.all(others.map(({ name }) => url(name)))
    return { urls: [await url('isolate-0'), ...urls], miniflare, [Symbol.asyncDispose]: stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Another isolate of the same Worker. */
function beside(first: WorkerOptions, name: string): WorkerOptions {
  const objects = Object.entries(first.durableObjects ?? {}).map(([binding, object]) => [
    binding,
    { ...Object(object), scriptName: first.name },
  ])
  return { ...first, name, durableObjects: Object.fromEntries(objects), queueConsumers: {} }
}
