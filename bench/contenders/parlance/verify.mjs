import { validateSignature } from '@parlance/conversation-events'

export const createVerifier = (secret) => async (headers, body) => {
  const { valid } = await validateSignature({ headers, body, secret })
  return valid
}
