import { sendTextMessage } from '@parlance/conversation-messages'
import { type Client, clientCredentials, createClient, type TokenRecord } from '@parlance/core'
import { createSandbox, type Sandbox } from '@parlance/sandbox'
import { listen } from '@parlance/sandbox/node'
import { type Receiver, startReceiver } from './receiver.ts'

/** All that takes part, each on a port of its own. */
export interface Stage {
  /** The API. */
  readonly sandbox: Sandbox
  readonly apiUrl: string
  /** The server that gets webhooks, and answers what people write. */
  readonly receiver: Receiver
  /** Ids of the messages with which it answered. */
  readonly answers: readonly string[]
  readonly client: Client
  /** The tokens that the client fetched. */
  readonly tokens: readonly TokenRecord[]
  readonly close: () => Promise<void>
}

export async function setStage(secret: string): Promise<Stage> {
  const answers: string[] = []
  const tokens: TokenRecord[] = []
  const receiver = await startReceiver({
    secret,
    // Called for the first webhook, when the client below has long been made.
    async answer({ message: { channel_identity } }) {
      if (!channel_identity) throw new Error('a message without a sender')
      const { channel, identity } = channel_identity
      const { message_id } = await sendTextMessage(client, {
        app_id: sandbox.appId,
        recipient_identities: [{ channel, identity }],
        text: 'Yes, behind the house.',
      })
      answers.push(message_id)
    },
  })
  const sandbox = createSandbox({ webhooks: [{ target: receiver.url, secret }] })
  const api = await listen(sandbox)
  const client = createClient({
    projectId: sandbox.projectId,
    conversationRegion: 'eu',
    conversationDomain: api.url,
    auth: clientCredentials({
      keyId: sandbox.keyId,
      keySecret: sandbox.keySecret,
      tokenUrl: `${api.url}/oauth2/token`,
    }),
    hooks: { onToken: (token) => tokens.push(token) },
  })
  const close = async (): Promise<void> => {
    sandbox.close()
    await Promise.all([api.close(), receiver.close()])
  }
  return { sandbox, apiUrl: api.url, receiver, answers, client, tokens, close }
}
