import type { AuthenticationError } from './authentication-error.ts'
import { hasCode } from './has-code.ts'

/**
 * Whether this is an {@link AuthenticationError}, whichever copy of the package made it: no token could be had, so
 * nothing was sent. Its `status` is absent when the token endpoint gave no usable answer.
 *
 * @example
 * ```ts
 * import { isAuthenticationError } from '@parlance/core'
 *
 * // Wake somebody: no call will succeed before the key is mended.
 * export function isKeyRefused(error: unknown): boolean {
 *   return isAuthenticationError(error) && error.status === 401
 * }
 * ```
 */
export const isAuthenticationError = (error: unknown): error is AuthenticationError =>
  hasCode(error, 'authentication')
