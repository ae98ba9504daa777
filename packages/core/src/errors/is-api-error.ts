import type { ApiError } from './api-error.ts'
import { hasCode } from './has-code.ts'

/**
 * Whether this is an {@link ApiError}, whichever copy of the package made it: the API answered, and refused.
 *
 * @example
 * ```ts
 * import { getMessage } from '@parlance/conversation-messages'
 * import { type Client, isApiError } from '@parlance/core'
 *
 * export async function isThere(client: Client, message_id: string): Promise<boolean> {
 *   try {
 *     await getMessage(client, { message_id })
 *     return true
 *   } catch (error) {
 *     if (isApiError(error) && error.status === 404) return false
 *     throw error
 *   }
 * }
 * ```
 */
export const isApiError = (error: unknown): error is ApiError => hasCode(error, 'api')
