import { randomBytes } from 'node:crypto'

/** Who is signed in, by the token of the session. Yours may lie in a database. */
export interface Sessions {
  /** Signs somebody in whose phone number has been proved, and gives the token. */
  readonly start: (phone: string) => string
  readonly find: (authorization: string | undefined) => Session | undefined
}

export interface Session {
  readonly phone: string
  readonly endsAt: number
}

const lifetimeMs = 3_600_000

export function createSessions(): Sessions {
  const sessions = new Map<string, Session>()
  return {
    start(phone) {
      const token = randomBytes(32).toString('base64url')
      sessions.set(token, { phone, endsAt: Date.now() + lifetimeMs })
      return token
    },
    find(authorization = '') {
      const [, token = ''] = /^Bearer ([\w-]{43})$/.exec(authorization) ?? []
      const session = sessions.get(token)
      if (session && session.endsAt > Date.now()) return session
      sessions.delete(token)
      return undefined
    },
  }
}
