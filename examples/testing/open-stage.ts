import { EventEmitter, once } from 'node:events'
import { createSandbox, type Sandbox } from '@parlance/sandbox'
import { listen } from '@parlance/sandbox/node'
import { sandboxEnvironment } from './sandbox-environment.ts'

/** A sandbox on a port, whose webhooks go to a receiver. */
export interface Stage {
  readonly sandbox: Sandbox
  /** The settings that point an example to it. */
  readonly env: Readonly<Record<string, string>>
  /** The secret of its webhooks. */
  readonly secret: string
  /** Lets requests to the API wait until the answer is called. */
  readonly hold: () => () => void
  readonly close: () => Promise<void>
}

/** Opens a sandbox that tells the receiver at this URL about everything. */
export async function openStage(target: string): Promise<Stage> {
  const secret = 'the-secret-of-the-webhook'
  const sandbox = createSandbox({ webhooks: [{ target, secret }] })
  let held: Promise<unknown> | undefined
  const fetch: Sandbox['fetch'] = async (request) => {
    await held
    return sandbox.fetch(request)
  }
  const api = await listen({ fetch })
  return {
    sandbox,
    env: { ...sandboxEnvironment(api.url), SINCH_WEBHOOK_SECRET: secret },
    secret,
    hold() {
      const gate = new EventEmitter()
      held = once(gate, 'open')
      return () => void gate.emit('open')
    },
    async close() {
      sandbox.close()
      await api.close()
    },
  }
}
