import type { SandboxDelivery, SandboxMessage } from '../sandbox-state.ts'
import { type LogEntry, requestEntry, timeOfEntry, webhookEntry } from './log-entry.ts'
import type { PageFault, PageNotice, Setup, Snapshot } from './snapshot.ts'

/** What views are told. */
export type Change =
  | { readonly type: 'all' }
  | { readonly type: 'message'; readonly message: SandboxMessage; readonly isNew: boolean }
  | { readonly type: 'entry'; readonly entry: LogEntry }
  | { readonly type: 'faults' }

/** What the page knows. */
export interface Store {
  readonly setup: () => Setup | undefined
  readonly messages: () => ReadonlyMap<string, SandboxMessage>
  /** The log, the oldest first. */
  readonly entries: () => readonly LogEntry[]
  readonly faults: () => readonly PageFault[]
  /** The last webhook that told of what a person wrote. */
  readonly webhookOf: (messageId: string) => SandboxDelivery | undefined
  /** Whether the API no longer has a message: a phone still does. */
  readonly isDeleted: (messageId: string) => boolean
  readonly apply: (notice: PageNotice) => void
  readonly subscribe: (listener: (change: Change) => void) => void
}

/** The oldest go first. */
const most = 1000

export function createStore(): Store {
  const listeners: ((change: Change) => void)[] = []
  const messages = new Map<string, SandboxMessage>()
  const webhooks = new Map<string, SandboxDelivery>()
  const deleted = new Set<string>()
  let entries: LogEntry[] = []
  let setup: Setup | undefined
  let faults: readonly PageFault[] = []

  const tell = (change: Change): void => {
    for (const listener of listeners) listener(change)
  }
  const bound = (): void => {
    for (const id of messages.keys()) {
      if (messages.size <= most) break
      messages.delete(id)
      webhooks.delete(id)
      deleted.delete(id)
    }
    if (entries.length > most) entries = entries.slice(-most)
  }
  const noteWebhook = (webhook: SandboxDelivery): string | undefined => {
    const id = webhook.trigger === 'MESSAGE_INBOUND' ? inboundId(webhook.body) : undefined
    if (id !== undefined) webhooks.set(id, webhook)
    return id
  }
  const replace = (snapshot: Snapshot): void => {
    setup = snapshot.setup
    faults = snapshot.faults
    messages.clear()
    webhooks.clear()
    for (const message of snapshot.messages) messages.set(message.id, message)
    for (const webhook of snapshot.webhooks) noteWebhook(webhook)
    entries = [...snapshot.requests.map(requestEntry), ...snapshot.webhooks.map(webhookEntry)]
    // Requests and webhooks are told apart, each in their order; of the same time the request came first.
    entries.sort((one, other) => compare(timeOfEntry(one), timeOfEntry(other)))
    bound()
    tell({ type: 'all' })
  }
  const addEntry = (entry: LogEntry): void => {
    entries.push(entry)
    bound()
    tell({ type: 'entry', entry })
  }
  const tellMessage = (id: string | undefined): void => {
    const message = id === undefined ? undefined : messages.get(id)
    if (message) tell({ type: 'message', message, isNew: false })
  }
  const apply = (notice: PageNotice): void => {
    if (notice.type === 'snapshot') return replace(notice)
    if (notice.type === 'request') return addEntry(requestEntry(notice.request))
    if (notice.type === 'webhook') {
      addEntry(webhookEntry(notice.webhook))
      return tellMessage(noteWebhook(notice.webhook))
    }
    if (notice.type === 'faults') {
      faults = notice.faults
      return tell({ type: 'faults' })
    }
    if (notice.type === 'deleted') {
      deleted.add(notice.message_id)
      return tellMessage(notice.message_id)
    }
    const { message } = notice
    const isNew = !messages.has(message.id)
    messages.set(message.id, message)
    bound()
    tell({ type: 'message', message, isNew })
  }
  return {
    setup: () => setup,
    messages: () => messages,
    entries: () => entries,
    faults: () => faults,
    webhookOf: (id) => webhooks.get(id),
    isDeleted: (id) => deleted.has(id),
    apply,
    subscribe: (listener) => void listeners.push(listener),
  }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}

/** Which message a webhook tells of. */
function inboundId(body: string): string | undefined {
  try {
    const event: { message?: { id?: string } } | null = JSON.parse(body)
    return event?.message?.id
  } catch {
    return undefined
  }
}
