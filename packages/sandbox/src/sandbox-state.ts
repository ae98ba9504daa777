import type {
  Contact,
  Conversation,
  ConversationMessage,
  DeliveryStatus,
  Reason,
} from '@parlance/conversation-model'

/** What a sandbox knows. Read it as you like; it changes by requests, by {@link Sandbox.receive} and by time. */
export interface SandboxState {
  /** Messages by their id, the oldest first; also those that the API would not keep. */
  readonly messages: ReadonlyMap<string, SandboxMessage>
  /** Contacts by their id. */
  readonly contacts: ReadonlyMap<string, Contact>
  /** Conversations by their id. */
  readonly conversations: ReadonlyMap<string, Conversation>
  /** What was asked of the API, the oldest first. */
  readonly requests: readonly SandboxRequest[]
  /** What was posted to receivers, an entry an attempt, the oldest first. */
  readonly webhooks: readonly SandboxDelivery[]
}

/** A message in the sandbox. */
export interface SandboxMessage {
  /** Id of the message. */
  readonly id: string
  /** Id of the app. */
  readonly app_id: string
  /** What the API answers when it is asked for the message. */
  readonly message: ConversationMessage
  /** Whether the API keeps it: `false` in dispatch mode without retention. */
  readonly isKept: boolean
  /** How far it has come. `RECEIVED`: a person wrote it. */
  readonly status: 'QUEUED' | 'RECEIVED' | DeliveryStatus
  /** How it got there, the oldest first. */
  readonly history: readonly SandboxMessageStep[]
  /** The `correlation_id` of the send, where it is kept. */
  readonly correlation_id: string
}

/** A change of a message's status. */
export interface SandboxMessageStep {
  /** RFC 3339. */
  readonly time: string
  readonly status: 'QUEUED' | 'RECEIVED' | DeliveryStatus
  readonly channel?: string | undefined
  readonly reason?: Reason | undefined
}

/** A request that the sandbox was asked, and its answer. Holds no secrets. */
export interface SandboxRequest {
  readonly id: string
  /** RFC 3339. */
  readonly time: string
  readonly method: string
  readonly url: string
  /** The operation, as faults name it; `unknown` where there is none. */
  readonly operation: string
  /** The body, as text. */
  readonly body: string
  /** The status of the answer; none where no answer was given. */
  readonly status?: number | undefined
  /** The body of the answer, before any fault spoiled it. */
  readonly answer?: string | undefined
  /** The fault that was applied. */
  readonly fault?: string | undefined
}

/** One attempt to post an event. */
export interface SandboxDelivery {
  readonly id: string
  /** RFC 3339. */
  readonly time: string
  readonly trigger: string
  readonly app_id: string
  /** The URL; of a function, where it would be. */
  readonly target: string
  /** 1 for the first. */
  readonly attempt: number
  readonly headers: Readonly<Record<string, string>>
  /** The body, exactly as it was sent. */
  readonly body: string
  /** What a receiver that checks must find. */
  readonly signature: 'none' | 'valid' | 'forged' | 'wrong-clock'
  /** The status of the answer; none where none came. */
  readonly status?: number | undefined
  /** Why no answer came. */
  readonly error?: string | undefined
}
