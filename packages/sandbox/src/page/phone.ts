import type { SandboxMessage } from '../sandbox-state.ts'

/** Somebody on a channel, and what was written there. */
export interface Phone {
  readonly key: string
  readonly app_id: string
  readonly channel: string
  readonly identity: string
}

/** The phone on which a message is seen. One that never found a person has a place of its own. */
export function phoneOf({ app_id, message }: SandboxMessage): Phone {
  const { channel = 'NOWHERE', identity = '' } = message.channel_identity ?? {}
  return phone(app_id, channel, identity)
}

export function phone(app_id: string, channel: string, identity: string): Phone {
  return { key: JSON.stringify([app_id, channel, identity]), app_id, channel, identity }
}
