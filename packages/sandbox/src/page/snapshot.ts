import type { Fault } from '../fault.ts'
import type { SandboxNotice } from '../notice.ts'
import type { SandboxDelivery, SandboxMessage, SandboxRequest } from '../sandbox-state.ts'

/** A fault that is on; one that was switched on from the page has an id, by which it can be switched off. */
export type PageFault = Fault & { readonly id?: string | undefined; readonly left?: number | undefined }

/** How to reach the sandbox. */
export interface Setup {
  readonly projectId: string
  readonly appId: string
  readonly keyId: string
  /** Only the one that everybody knows: a secret that somebody chose stays where it is. */
  readonly keySecret?: string | undefined
}

/** All that the page starts from. */
export interface Snapshot {
  readonly type: 'snapshot'
  readonly setup: Setup
  readonly messages: readonly SandboxMessage[]
  readonly requests: readonly SandboxRequest[]
  readonly webhooks: readonly SandboxDelivery[]
  readonly faults: readonly PageFault[]
}

/** What the page is told, one a line of the stream. */
export type PageNotice =
  | Snapshot
  | SandboxNotice
  | { readonly type: 'faults'; readonly faults: readonly PageFault[] }
