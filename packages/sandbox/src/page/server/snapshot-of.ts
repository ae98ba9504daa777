import type { Sandbox } from '../../sandbox.ts'
import type { SandboxDelivery, SandboxMessage, SandboxRequest } from '../../sandbox-state.ts'
import type { PageFault, Snapshot } from '../snapshot.ts'

/** How many of each the page starts with. */
const newest = 400
/** How many characters of each kind. */
const mostCharacters = 4_000_000
/** How many characters of one body. */
const mostOfOne = 16_384

/** What the page starts from: the newest of everything, bounded. */
export function snapshotOf(sandbox: Sandbox, faults: readonly PageFault[]): Snapshot {
  const { projectId, appId, keyId, keySecret, state } = sandbox
  return {
    type: 'snapshot',
    setup: {
      projectId,
      appId,
      keyId,
      keySecret: keySecret === 'sandbox-key-secret' ? keySecret : undefined,
    },
    messages: latest([...state.messages.values()].slice(-newest).map(shownMessage)),
    requests: latest(state.requests.slice(-newest).map(shownRequest)),
    webhooks: latest(state.webhooks.slice(-newest).map(shownWebhook)),
    faults,
  }
}

/** Without what is for the sandbox alone. */
export function shownMessage(stored: SandboxMessage): SandboxMessage {
  const { id, app_id, message, isKept, status, history, correlation_id } = stored
  return { id, app_id, message, isKept, status, history, correlation_id }
}

export function shownRequest(request: SandboxRequest): SandboxRequest {
  const { body, answer } = request
  return { ...request, body: clipped(body), answer: answer === undefined ? undefined : clipped(answer) }
}

export function shownWebhook(webhook: SandboxDelivery): SandboxDelivery {
  return { ...webhook, body: clipped(webhook.body) }
}

function clipped(text: string): string {
  if (text.length <= mostOfOne) return text
  return `${text.slice(0, mostOfOne)}… and ${text.length - mostOfOne} characters more`
}

function latest<Entry>(entries: readonly Entry[]): Entry[] {
  let left = mostCharacters
  const first = entries.findLastIndex((entry) => {
    left -= JSON.stringify(entry).length
    return left < 0
  })
  return entries.slice(first + 1)
}
