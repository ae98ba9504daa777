import type { Fault } from '../fault.ts'
import type { SandboxNotice } from '../notice.ts'
import type { SandboxDelivery, SandboxMessage, SandboxRequest } from '../sandbox-state.ts'

/** What the server tells the page. */
export type PageEvent =
  | SandboxNotice
  | Snapshot
  | { readonly type: 'faults'; readonly faults: readonly Fault[] }

/** All that the page shows: the first event of each connection. */
export interface Snapshot {
  readonly type: 'snapshot'
  readonly settings: PageSettings
  readonly messages: readonly SandboxMessage[]
  readonly requests: readonly SandboxRequest[]
  readonly webhooks: readonly SandboxDelivery[]
  /** A `count` without end is `null`. */
  readonly faults: readonly Fault[]
}

/** What a client needs to send here. */
export interface PageSettings {
  readonly projectId: string
  readonly appId: string
  readonly keyId: string
  /** Absent where it is not the sandbox's own. */
  readonly keySecret?: string | undefined
}
