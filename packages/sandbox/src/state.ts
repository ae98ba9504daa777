import type { ChannelIdentity, Contact, Conversation, JsonObject, Reason } from '@parlance/conversation-model'
import type { SandboxDelivery, SandboxMessage, SandboxRequest } from './sandbox-state.ts'

/** A message with what its way to the person needs. */
export interface StoredMessage extends SandboxMessage {
  /** Counts up in the order of arrival. */
  readonly order: number
  /** Of a message that an app sent. */
  readonly trip?: Trip | undefined
}

/** How a sent message travels. */
export interface Trip {
  /** Where the person is reached, in the order in which the channels are tried. */
  readonly identities: readonly ChannelIdentity[]
  /** Why there are none. */
  readonly nowhere: Reason
  /** Takes the reports of this message, instead of the app's webhooks. */
  readonly callbackUrl: string | undefined
  /** When the message is no longer tried, in milliseconds since 1970. */
  readonly expiresAt: number
}

/** The state as the sandbox itself works on it: the only thing in it that changes. */
export interface MutableState {
  /** How many messages there have been. */
  count: number
  /** How many characters each message has, and all of them, and the bodies in the log of webhooks. */
  sizes: Map<string, number>
  characters: number
  loggedCharacters: number
  /** How many webhooks wait for their time: late ones, and those that come again. */
  waiting: number
  /** How many webhooks wait for a receiver to take those before them. */
  inLine: number
  /** By message: each calls off something that is still to come. */
  planned: Map<string, Set<() => void>>
  /** By message: calls off its expiry. */
  expiries: Map<string, () => void>
  messages: Map<string, StoredMessage>
  /** By channel, identity and, where it matters, app. */
  contactIds: Map<string, string>
  /** The active conversation by app and contact. */
  conversationIds: Map<string, string>
  contacts: Map<string, Contact>
  conversations: Map<string, Conversation>
  requests: SandboxRequest[]
  webhooks: SandboxDelivery[]
  /** When each access token ends, in milliseconds since 1970. */
  tokens: Map<string, number>
  /** In dispatch mode, by app, channel and identity: what the next inbound message carries. */
  remembered: Map<string, Remembered>
}

/** What a send leaves for the next inbound message. */
export interface Remembered {
  readonly metadata: JsonObject | undefined
  readonly correlation_id: string
}

export function createState(): MutableState {
  return {
    count: 0,
    sizes: new Map(),
    characters: 0,
    loggedCharacters: 0,
    waiting: 0,
    inLine: 0,
    planned: new Map(),
    expiries: new Map(),
    contactIds: new Map(),
    conversationIds: new Map(),
    messages: new Map(),
    contacts: new Map(),
    conversations: new Map(),
    requests: [],
    webhooks: [],
    tokens: new Map(),
    remembered: new Map(),
  }
}
