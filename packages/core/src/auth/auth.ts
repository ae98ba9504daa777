import type { Outcome } from '../errors/outcome.ts'
import type { TokenRecord } from '../hooks.ts'
import type { Interest } from './interest.ts'

/**
 * How requests prove who they come from. Made by `clientCredentials`, `basicAuth` or `bearerToken`, or by you: secrets
 * belong into closures, so that nothing that prints a client shows them.
 */
export interface Auth {
  /** The value of the `Authorization` header for a request that is about to be sent. */
  authorize(context: AuthContext): string | Promise<string>
  /**
   * Told that the API refused this value because it has expired. Answers whether `authorize` can give another
   * one; then the request is repeated, once.
   */
  expired?(authorization: string): boolean
  /** Takes the secrets it knows out of a text that a service sent, before the text becomes part of an error. */
  conceal?(text: string): string
}

/** What {@link Auth.authorize} gets; its signal aborts when the call that waits is over. */
export interface AuthContext extends Interest {
  /** The facts for an error that ends the call. */
  readonly facts: { readonly operation: string; readonly attempts: number; readonly outcome: Outcome }
  /**
   * Posts a form to a token endpoint by the client's own `fetch`, with its retries, and answers with the JSON. It goes on
   * for others when the call that asked is over: `interest` says how long somebody waits for it (this context, if it
   * is for this call alone), and its signal ends it.
   */
  fetchToken(url: string, authorization: string, form: string, interest: Interest): Promise<unknown>
  /** Reports a token to the client's hooks. */
  onToken(record: TokenRecord): void
}
