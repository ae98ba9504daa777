import { createFetch } from 'ofetch'
import { createToken } from './token.mjs'

export const createLister = ({
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
  return async function* messages(pageSize) {
    let pageToken
    do {
      const page = await ofetch(`${apiUrl}/v1/projects/${projectId}/messages`, {
        headers: { authorization: `Bearer ${await token()}` },
        query: { app_id: appId, page_size: pageSize, page_token: pageToken },
      })
      yield* page.messages
      pageToken = page.next_page_token
    } while (pageToken)
  }
}
