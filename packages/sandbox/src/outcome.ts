import type { Answer } from './answer.ts'

/** What becomes of a request. */
export interface Outcome {
  /** The answer as it is meant; none where there is none. */
  readonly answer?: Answer | undefined
  /** How it reaches the caller. Default: whole. */
  readonly manner?: Manner | undefined
}

/** How an answer reaches the caller, if it does. */
export type Manner =
  | { readonly kind: 'silence' }
  | { readonly kind: 'reset' }
  | { readonly kind: 'cut'; readonly afterBytes: number }
  | { readonly kind: 'drip'; readonly bytes: number; readonly everyMs: number }
