import type { SandboxDelivery, SandboxMessage, SandboxRequest } from './sandbox-state.ts'

/** What subscribers are told. */
export type SandboxNotice =
  | { readonly type: 'request'; readonly request: SandboxRequest }
  | { readonly type: 'webhook'; readonly webhook: SandboxDelivery }
  /** A message is new, or has got further. */
  | { readonly type: 'message'; readonly message: SandboxMessage }
  /** A message is no longer known: newer ones have taken its place. */
  | { readonly type: 'deleted'; readonly message_id: string }
