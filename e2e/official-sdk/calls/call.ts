import type { Client } from '@parlance/core'
import type { OfficialClient } from '../both-clients.ts'
import type { Script } from '../start-recorder.ts'

/** The same intention, said to both SDKs. */
export interface Call {
  /** What the API answers, where it matters. */
  readonly script?: Script
  readonly official: (messages: OfficialClient['messages']) => PromiseLike<unknown>
  readonly ours: (client: Client) => PromiseLike<unknown>
}
