import { createEventParser, messageInbound, validateSignature } from '@parlance/conversation-events'

const parse = createEventParser([messageInbound])

export async function main({ webhook: { headers, body }, secret }) {
  const { valid } = await validateSignature({ headers, body, secret })
  const forged = await validateSignature({ headers, body: `${body} `, secret })
  return `${valid} ${forged.reason} ${parse(body).trigger}`
}
