/** An answer with JSON in it. */
export const json = (value, status = 200, headers = {}) =>
  new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json', ...headers } })

/** The answer to a send. */
export const accepted = () => json({ message_id: '01M', accepted_time: '2026-03-14T09:26:53Z' })

/** A refusal in the API's form. */
export const refusal =
  (status, headers = {}, error = {}) =>
  () =>
    json({ error: { code: status, message: 'refused', ...error } }, status, headers)

/**
 * An API in memory: gives the answers one after the other, the last one again and again, and remembers what it was
 * asked. Each request passes through the platform's own `Request`, as a real fetch would take it.
 */
export function fakeApi(...answers) {
  const calls = []
  const inits = []
  const tokens = []
  const fetch = async (url, init) => {
    const request = new Request(url, init)
    inits.push(init)
    const { pathname, search, host } = new URL(request.url)
    const call = { method: request.method, host, path: pathname, search, body: await request.text() }
    const read = (name) => request.headers.get(name)
    if (pathname.endsWith('/oauth2/token')) {
      tokens.push({ ...call, authorization: read('authorization'), type: read('content-type') })
      return json({ access_token: `token-${tokens.length}`, token_type: 'bearer', expires_in: 3599 })
    }
    calls.push({ ...call, authorization: read('authorization'), headers: request.headers })
    return (answers[calls.length - 1] ?? answers.at(-1))(request, init)
  }
  return { fetch, calls, inits, tokens }
}
