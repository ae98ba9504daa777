/**
 * Remembers the nonces of signed requests, so that each is let in once.
 *
 * A nonce goes from free to claimed when a genuine request arrives, and on to done when its event has been handled, or
 * back to free when that failed and the Conversation API shall deliver again. Only genuine requests reach the store: a
 * forged one cannot use a nonce up.
 *
 * `claim` must be atomic, else two copies that arrive at once are both let in. A method may throw; the request is then
 * answered with 500 and delivered again.
 */
export interface NonceStore {
  /**
   * Takes the nonce if it is free. What it is given is the nonce of the request and its signature, joined by a dot: up to
   * 173 visible ASCII characters.
   *
   * @param options.leaseSeconds After this time a claim that was neither committed nor released is free again: its process died.
   * @returns `claimed` if it was free, `pending` if somebody else holds it, `done` if it has been committed.
   */
  claim(nonce: string, options: { leaseSeconds: number }): Promise<NonceClaim>
  /**
   * Marks the nonce as done.
   *
   * @param options.ttlSeconds For how long it has to be remembered; after that its signature is stale anyway.
   */
  commit(nonce: string, options: { ttlSeconds: number }): Promise<unknown>
  /** Frees a claimed nonce. */
  release(nonce: string): Promise<unknown>
}

/** What a claim came to. */
export type NonceClaim = 'claimed' | 'pending' | 'done'
