import { Webhook } from 'standardwebhooks'

export const createVerifier = (secret) => {
  const webhook = new Webhook(secret, { format: 'raw' })
  return (headers, body) => {
    try {
      webhook.verify(body, headers, { jsonParse: false })
      return true
    } catch {
      return false
    }
  }
}
