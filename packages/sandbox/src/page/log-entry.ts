import type { SandboxDelivery, SandboxRequest } from '../sandbox-state.ts'

/** A line of the log. */
export type LogEntry =
  | { readonly kind: 'request' | 'token'; readonly request: SandboxRequest }
  | { readonly kind: 'webhook'; readonly webhook: SandboxDelivery }

export function requestEntry(request: SandboxRequest): LogEntry {
  return { kind: request.operation === 'issueToken' ? 'token' : 'request', request }
}

export function webhookEntry(webhook: SandboxDelivery): LogEntry {
  return { kind: 'webhook', webhook }
}

export function timeOfEntry(entry: LogEntry): string {
  return entry.kind === 'webhook' ? entry.webhook.time : entry.request.time
}

/** Whether something did not go as it should: no 2xx, or a fault. */
export function isProblem(entry: LogEntry): boolean {
  const { status = 0 } = entry.kind === 'webhook' ? entry.webhook : entry.request
  const isFaulty =
    entry.kind === 'webhook'
      ? entry.webhook.signature === 'forged' || entry.webhook.signature === 'wrong-clock'
      : entry.request.fault !== undefined
  return isFaulty || status < 200 || status > 299
}
