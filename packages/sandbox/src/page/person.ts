import type { SandboxMessage } from '../sandbox-state.ts'

/** Somebody on a channel: the owner of a phone. */
export interface Person {
  /** Tells phones apart. */
  readonly key: string
  readonly channel: string
  readonly identity: string
  /** The app that they talk with. */
  readonly appId: string
}

/** Whose phone a message belongs to. */
export function personOf({ app_id, message }: SandboxMessage): Person {
  const { channel = '', identity = '' } = message.channel_identity ?? {}
  // A message that no channel took has nobody but a contact.
  return toPerson(channel, identity || (message.contact_id ?? ''), app_id)
}

export function toPerson(channel: string, identity: string, appId: string): Person {
  return { key: JSON.stringify([appId, channel, identity]), channel, identity, appId }
}

/** A phone number reads as one. */
export function nameOf({ identity }: Pick<Person, 'identity'>): string {
  return /^\d{7,15}$/.test(identity) ? `+${identity}` : identity || 'Nobody'
}
