/** Asks the sandbox to do something. Throws what it says where it does not. */
export async function post(path: `/sandbox/${string}`, body: object): Promise<void> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new Error('The sandbox does not answer. Is it still running?')
  })
  if (response.ok) return
  const answer: { error?: string } = await response.json().catch(() => ({}))
  throw new Error(answer.error ?? `The sandbox answered ${response.status}.`)
}
