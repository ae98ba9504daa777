/** What the fake was asked. */
export interface Asked {
  readonly to: 'token' | 'api'
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
  readonly signal: AbortSignal
  /** 1 for the first request of its kind. */
  readonly number: number
  /** When it came, by `performance.now()`. */
  readonly at: number
  /** Writes the message into the ledger: from here on it is on its way to a person. */
  record(): void
}

/** How the fake answers; what it throws, `fetch` rejects with. */
export type Answer = (asked: Asked) => Response | Promise<Response>
