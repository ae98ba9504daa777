import { createToken } from './token.mjs'

export const createSender = ({
  projectId,
  appId,
  keyId,
  keySecret,
  apiUrl,
  authUrl,
  fetch = globalThis.fetch,
}) => {
  const token = createToken({ keyId, keySecret, authUrl, fetch })
  return async (phone, text) => {
    const response = await fetch(`${apiUrl}/v1/projects/${projectId}/messages:send`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await token()}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        app_id: appId,
        recipient: { identified_by: { channel_identities: [{ channel: 'SMS', identity: phone }] } },
        message: { text_message: { text } },
      }),
    })
    if (!response.ok) throw new Error(`Not sent: ${response.status}`)
    const { message_id } = await response.json()
    return message_id
  }
}
