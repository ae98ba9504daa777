/** What the page is told, in the form of the API. */
export interface Answer {
  readonly status: number
  readonly body: object
}

/** A refusal, as the API writes one: the client in the page makes an `ApiError` of it. */
export const refusal = (code: number, status: string, message: string): Answer => ({
  status: code,
  body: { error: { code, status, message } },
})
