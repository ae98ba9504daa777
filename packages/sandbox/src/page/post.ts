/** Asks the server to do something. Answers with what went wrong, if anything. */
export async function post(path: string, body: object): Promise<string | undefined> {
  try {
    const response = await fetch(`/_sandbox/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return response.ok ? undefined : await response.text()
  } catch {
    return 'The sandbox does not answer.'
  }
}
