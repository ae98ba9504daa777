import { type Client, type ClientOptions, clientCredentials, createClient } from '@parlance/core'
import { getResponse } from 'msw'
import { createSandbox } from '../src/create-sandbox.ts'
import { handlers } from '../src/msw.ts'
import { listen } from '../src/node.ts'
import type { SandboxOptions } from '../src/sandbox-options.ts'
import type { Sandbox } from '../src/sandbox.ts'

/** A client of a sandbox, whichever way it goes. */
export interface Reached {
  sandbox: Sandbox
  client: Client
  close: () => Promise<void>
}

/** Settings of a client beside where it goes and who it is. */
type Settings = Pick<ClientOptions, 'retry' | 'timeoutMs'>

/** Opens a way to a sandbox. */
type Open = (options?: SandboxOptions, settings?: Settings) => Promise<Reached>

/** Every way to a sandbox. */
export const doors: Readonly<Record<'fetch' | 'msw' | 'port', Open>> = {
  async fetch(options, settings) {
    const sandbox = createSandbox(options)
    const client = createClient({ ...settings, ...credentialsOf(sandbox), fetch: sandbox.fetch })
    return { sandbox, client, close: async () => sandbox.close() }
  },
  async msw(options, settings) {
    const sandbox = createSandbox(options)
    const answers = handlers(sandbox)
    const client = createClient({
      ...settings,
      ...credentialsOf(sandbox),
      fetch: async (url, init) => {
        const answer = await getResponse(answers, new Request(url, init))
        if (answer === undefined || answer.type === 'error') throw new TypeError('fetch failed')
        return answer
      },
    })
    return { sandbox, client, close: async () => sandbox.close() }
  },
  async port(options, settings) {
    const sandbox = createSandbox(options)
    const { url, close } = await listen(sandbox)
    const credentials = credentialsOf(sandbox, `${url}/oauth2/token`)
    const client = createClient({ ...settings, ...credentials, conversationDomain: url })
    return {
      sandbox,
      client,
      close: async () => {
        sandbox.close()
        await close()
      },
    }
  },
}

function credentialsOf({ projectId, keyId, keySecret }: Sandbox, tokenUrl?: string) {
  const auth = clientCredentials({ keyId, keySecret, tokenUrl })
  return { projectId, auth, conversationRegion: 'eu' } as const
}
