import type { Client } from '@parlance/core'
import { createSandbox, type Sandbox } from '@parlance/sandbox'
import { listen } from '@parlance/sandbox/node'
import { type OfficialClient, officialClient, ourClient } from './both-clients.ts'
import { type Receiver, startReceiver } from './start-receiver.ts'

/** The sandbox on a port, its webhooks, and a client of each SDK. */
export interface Journey {
  readonly sandbox: Sandbox
  /** Name and port of the sandbox. */
  readonly host: string
  readonly secret: string
  readonly receiver: Receiver
  readonly messages: OfficialClient['messages']
  readonly client: Client
  /** Who is written to. Digits only: a plus does not survive the official list. */
  readonly identity: string
  /** How often the sandbox was asked for an operation. */
  readonly asked: (operation: string) => number
  readonly close: () => Promise<void>
}

const secret = 'a secret of webhooks, åäö'

export const startJourney = async (): Promise<Journey> => {
  const receiver = await startReceiver(secret)
  const sandbox = createSandbox({
    webhooks: [{ target: `http://${receiver.host}/webhook`, secret }],
    deliveryMs: { queued: 5, delivered: 10 },
    redelivery: { firstDelayMs: 20 },
  })
  const server = await listen(sandbox)
  const { host } = new URL(server.url)
  return {
    sandbox,
    host,
    secret,
    receiver,
    messages: officialClient(host, sandbox).messages,
    client: ourClient(host, sandbox),
    identity: '46701234567',
    asked: (operation) => sandbox.state.requests.filter((request) => request.operation === operation).length,
    close: async () => {
      sandbox.close()
      await Promise.all([server.close(), receiver.close()])
    },
  }
}
