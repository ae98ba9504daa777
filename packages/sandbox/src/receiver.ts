import type { SandboxWebhook } from './sandbox-options.ts'

/** Who gets an event: a URL or function, and the secret that signs. */
export type Receiver = Pick<SandboxWebhook, 'target' | 'secret'>
