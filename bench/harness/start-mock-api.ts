import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { answers } from './answers.ts'

/** What a contender needs to call the API, and what it must get from it. */
export interface MockApi {
  readonly given: object
  end(): void
}

export const startMockApi = async (): Promise<MockApi> => {
  const child = fork(fileURLToPath(new URL('./mock-api.ts', import.meta.url)))
  const [address]: AddressInfo[] = await once(child, 'message')
  const url = `http://127.0.0.1:${address?.port}`
  const { projectId, appId, keyId, keySecret, messageId, messages } = answers
  return {
    given: { projectId, appId, keyId, keySecret, apiUrl: url, authUrl: url, id: messageId, messages },
    end: () => child.disconnect(),
  }
}
