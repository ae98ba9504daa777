/** A real server for one run of the suite. */
export interface Door {
  /** Base URL of the API; the page of a browser is on the same origin. */
  readonly url: string
  /** A base URL where nobody listens. */
  readonly closedUrl: string
  readonly projectId: string
  readonly keyId: string
  readonly keySecret: string
  /** A token that the API accepts: what a page gets from its own backend. */
  readonly token: string
}

/** What is known of where the suite runs, and expected of it. */
export interface Place {
  /** Whether everybody can read what is in memory here. */
  readonly isPage: boolean
  /** Whether `process` and `Buffer` exist. */
  readonly hasNode: boolean
  readonly door: Door
  readonly tells: Tells
}

/** What this platform's fetch does and tells when a connection fails. */
export interface Tells {
  /** Of a send to a port where nobody listens, tried twice at most. */
  readonly refused: { readonly code: string; readonly outcome: string; readonly attempts: number }
  /** How a send ends whose connection is reset, and how many messages were taken. */
  readonly reset: readonly [end: string, messages: number]
  /** The same on a connection that has served before, and whether it was that one. */
  readonly resetOnKept: readonly [end: string, messages: number, connection: string]
  /** The same where the body of the request is a Blob. */
  readonly resetOnKeptAsBlob: readonly [end: string, messages: number, connection: string]
}

const lost = ['connection unknown', 1] as const
const lostOnKept = [...lost, 'kept'] as const
/** The platform repeats the POST by itself: two messages, and nobody is told. */
const repeated = ['sent', 2, 'another'] as const

const certain = { code: 'connection', outcome: 'not_sent', attempts: 2 }
const uncertain = { code: 'connection', outcome: 'unknown', attempts: 1 }

/** Node and Bun say that no connection was made: the send is tried again, and surely not sent. */
export const nodeTells: Tells = {
  refused: certain,
  reset: lost,
  resetOnKept: lostOnKept,
  resetOnKeptAsBlob: lostOnKept,
}

/** Deno says so, too: it would repeat what was reset on a kept connection, but cannot read a Blob twice. */
export const denoTells: Tells = { ...nodeTells }

/** Workers say that the connection was lost, and no more: the send is not tried again, and may have been sent. */
export const workerdTells: Tells = { ...nodeTells, refused: uncertain }

/** A browser says that it failed, and no more; and repeats what was reset on a kept connection, whatever it is. */
export const chromiumTells: Tells = {
  ...workerdTells,
  resetOnKept: repeated,
  resetOnKeptAsBlob: repeated,
}
