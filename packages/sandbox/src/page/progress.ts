import type { SandboxDelivery, SandboxMessage } from '../sandbox-state.ts'

/** How far a message has come, as ticks say it. */
export interface Progress {
  readonly mark: 'clock' | 'tick' | 'ticks' | 'failed' | 'switch'
  readonly tone: 'quiet' | 'read' | 'bad'
  readonly label: string
}

/** The ticks of a message from the app. */
function progressOfSent({ status, history }: SandboxMessage): Progress {
  if (status === 'QUEUED') return { mark: 'clock', tone: 'quiet', label: 'Queued' }
  if (status === 'QUEUED_ON_CHANNEL') return { mark: 'tick', tone: 'quiet', label: 'Sent' }
  if (status === 'DELIVERED') return { mark: 'ticks', tone: 'quiet', label: 'Delivered' }
  if (status === 'READ') return { mark: 'ticks', tone: 'read', label: 'Read' }
  if (status === 'SWITCHING_CHANNEL') return { mark: 'switch', tone: 'quiet', label: 'Switching channel' }
  if (status === 'FAILED') {
    const reason = history.findLast((step) => step.reason)?.reason
    const words = [reason?.code, reason?.description].filter(Boolean).join(': ')
    return { mark: 'failed', tone: 'bad', label: words ? `Failed: ${words}` : 'Failed' }
  }
  return { mark: 'clock', tone: 'quiet', label: status }
}

/** The ticks of what a person wrote: whether the app's receiver took the webhook. */
function progressOfReceived(webhook: SandboxDelivery | undefined): Progress {
  if (webhook === undefined) return { mark: 'tick', tone: 'quiet', label: 'At the API' }
  const { status, error } = webhook
  if (status !== undefined && status >= 200 && status <= 299) {
    return { mark: 'ticks', tone: 'read', label: `Your app took it (${status})` }
  }
  const words = status === undefined ? (error ?? 'no answer') : `it answered ${status}`
  return { mark: 'failed', tone: 'bad', label: `Your app did not take it: ${words}` }
}

/** The ticks of any message; of what a person wrote by the last webhook that told of it. */
export function progressOf(message: SandboxMessage, webhook: SandboxDelivery | undefined): Progress {
  return message.message.app_message ? progressOfSent(message) : progressOfReceived(webhook)
}
