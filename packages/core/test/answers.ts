import type { Answer } from './asked.ts'

/** JSON with a status. */
export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  Response.json(body, { status, headers })

/** Takes the message. */
export const accepted: Answer = (asked) => {
  asked.record()
  return json({ message_id: 'message', accepted_time: '2026-01-02T03:04:05Z' })
}

/** A new token for each request: `token-1`, `token-2`, … */
export const token =
  (expires_in: unknown = 3600): Answer =>
  ({ number }) =>
    json({ access_token: `token-${number}`, expires_in, scope: '', token_type: 'bearer' })

/** An answer in the API's form of an error. */
export const refusal =
  (status: number, headers: Record<string, string> = {}, details: readonly unknown[] = []): Answer =>
  () =>
    json({ error: { code: status, message: 'No.', status: 'SOME_STATUS', details } }, status, headers)

/** An answer of `401` that says that the token has expired. */
export const expired: Answer = refusal(401, {
  'www-authenticate': 'Bearer error="invalid_token", error_description="Jwt expired at 2026-01-01T00:00:00Z"',
})

/** What `fetch` of Node rejects with. */
export function platformError(code: string, more: Record<string, unknown> = {}): TypeError {
  const cause = Object.assign(new Error(`it was ${code}`), { code, ...more })
  return new TypeError('fetch failed', { cause })
}

/** No answer but this error. */
export const failing =
  (error: unknown): Answer =>
  () => {
    throw error
  }

/** No answer at all. */
export const silent: Answer = () => new Promise(() => undefined)

/** A body of which only this comes before it fails, or before nothing more comes. */
export function partOf(text: string, end: 'cut' | 'stall', status = 200): Response {
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode(text)),
    pull: (controller) =>
      end === 'cut'
        ? controller.error(new TypeError('terminated', { cause: platformError('UND_ERR_SOCKET') }))
        : new Promise(() => undefined),
  })
  return new Response(body, { status, headers: { 'content-type': 'application/json' } })
}

/** Takes the message first. */
export const recorded =
  (answer: Answer): Answer =>
  (asked) => {
    asked.record()
    return answer(asked)
  }

/** One answer for each request of its kind; the last one also for all later ones. */
export const script =
  (...answers: readonly [Answer, ...Answer[]]): Answer =>
  (asked) =>
    (answers[asked.number - 1] ?? answers.at(-1) ?? answers[0])(asked)
