import { validateSignature } from './validate-signature.ts'

/**
 * Whether the Conversation API made this request: {@link validateSignature} as a boolean, under the name that the
 * official SDKs give it. Unlike theirs, it also refuses a signature that is too old or from the future.
 *
 * @example
 * ```ts
 * import { validateAuthenticationHeader } from '@parlance/conversation-events'
 *
 * export async function isGenuine(request: Request, secret: string): Promise<boolean> {
 *   return validateAuthenticationHeader({ headers: request.headers, body: await request.arrayBuffer(), secret })
 * }
 * ```
 *
 * @throws `ConfigurationError` when your own arguments cannot work, as {@link validateSignature}: an empty secret, or
 * a parsed object in place of the raw body, would otherwise look like an attack for ever.
 */
export async function validateAuthenticationHeader(args: validateSignature.Args): Promise<boolean> {
  const { valid } = await validateSignature(args)
  return valid
}
