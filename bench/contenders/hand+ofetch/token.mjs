/** An OAuth 2 token, kept until a minute before it expires; one request for all who wait. */
export const createToken = ({ keyId, keySecret, authUrl, ofetch }) => {
  let kept
  let pending
  const get = async () => {
    const { access_token, expires_in } = await ofetch(`${authUrl}/oauth2/token`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${btoa(`${keyId}:${keySecret}`)}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'grant_type=client_credentials',
    })
    kept = { value: access_token, until: Date.now() + (expires_in - 60) * 1000 }
    return access_token
  }
  return () => {
    if (kept && kept.until > Date.now()) return kept.value
    pending ??= get().finally(() => {
      pending = undefined
    })
    return pending
  }
}
