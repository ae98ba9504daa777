import { createFetch } from 'ofetch'
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
  const ofetch = createFetch({ fetch })
  const token = createToken({ keyId, keySecret, authUrl, ofetch })
  return async (phone, text) => {
    const { message_id } = await ofetch(`${apiUrl}/v1/projects/${projectId}/messages:send`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await token()}` },
      body: {
        app_id: appId,
        recipient: { identified_by: { channel_identities: [{ channel: 'SMS', identity: phone }] } },
        message: { text_message: { text } },
      },
    })
    return message_id
  }
}
