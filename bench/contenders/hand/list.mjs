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
  const token = createToken({ keyId, keySecret, authUrl, fetch })
  return async function* messages(pageSize) {
    let pageToken
    do {
      const query = new URLSearchParams({ app_id: appId, page_size: String(pageSize) })
      if (pageToken) query.set('page_token', pageToken)
      const response = await fetch(`${apiUrl}/v1/projects/${projectId}/messages?${query}`, {
        headers: { authorization: `Bearer ${await token()}` },
      })
      if (!response.ok) throw new Error(`Not listed: ${response.status}`)
      const page = await response.json()
      yield* page.messages
      pageToken = page.next_page_token
    } while (pageToken)
  }
}
