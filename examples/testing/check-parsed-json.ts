import { expect } from 'vitest'

/** That the rest of an application, beside the webhook, still gets its JSON parsed. */
export async function checkParsedJson({ url }: { url: string }): Promise<void> {
  const answer = await fetch(new URL('/echo', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{ "a": [1, "\\u00f6"] }',
  })
  expect(await answer.json()).toEqual({ received: { a: [1, 'ö'] } })
}
