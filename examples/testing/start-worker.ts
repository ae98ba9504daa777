import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Miniflare } from 'miniflare'
import { freePort } from './free-port.ts'
import { openStage, type Stage } from './open-stage.ts'
import { workerOptions } from './worker-options.ts'

/** A Worker that runs in workerd, and the sandbox that it talks to. */
export interface StartedWorker extends Stage, AsyncDisposable {
  /** Where it receives webhooks. */
  readonly url: string
  readonly miniflare: () => Miniflare
  /** Stops its isolate, whatever it is doing, and starts another one with the same storage. */
  readonly restart: () => Promise<void>
}

/** Starts the Worker of an example, on a free port. All that it asks of the network goes to the sandbox. */
export async function startWorker(folder: string): Promise<StartedWorker> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}/webhooks/sinch`
  const stage = await openStage(url)
  const storage = await mkdtemp(join(tmpdir(), 'parlance-worker-'))
  const { SINCH_CONVERSATION_DOMAIN: api = '', ...bindings } = stage.env
  const options = await workerOptions(folder)
  const start = (): Miniflare =>
    new Miniflare({
      ...options,
      bindings: { ...options.bindings, ...bindings },
      outboundService: { external: { address: new URL(api).host, http: {} } },
      kvPersist: storage,
      durableObjectsPersist: storage,
      host: '127.0.0.1',
      port,
      cf: false,
    })
  let miniflare = start()
  const stop = async (): Promise<void> => {
    await miniflare.dispose()
    await stage.close()
    await rm(storage, { recursive: true, force: true })
  }
  try {
    await miniflare.ready
  } catch (error) {
    await stop()
    throw error
  }
  const restart = async (): Promise<void> => {
    await miniflare.dispose()
    miniflare = start()
    await miniflare.ready
  }
  return { ...stage, url, miniflare: () => miniflare, restart, [Symbol.asyncDispose]: stop }
}
