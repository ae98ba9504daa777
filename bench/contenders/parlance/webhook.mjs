import { createEventParser, messageInbound, validateSignature } from '@parlance/conversation-events'

export const createReceiver = (secret) => {
  const parse = createEventParser([messageInbound])
  return async (headers, body) => {
    const { valid } = await validateSignature({ headers, body, secret })
    if (!valid) throw new Error('Not genuine')
    return parse(body)
  }
}
