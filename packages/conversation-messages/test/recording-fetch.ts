import type { FetchFunction, FetchFunctionInit } from '@parlance/core'

/** What was asked, as it left. */
export interface Asked {
  readonly method: string
  readonly url: string
  /** The JSON of the body; absent when there was none. */
  readonly body?: unknown
}

/** JSON to answer with, a whole answer, or what makes one. */
export type Answer = object | ((init: FetchFunctionInit) => Response | Promise<Response>)

/** A fetch that remembers what it is asked and gives these answers, the last again and again. */
export function recordingFetch(...answers: readonly Answer[]): { fetch: FetchFunction; asked: Asked[] } {
  const asked: Asked[] = []
  const fetch = async (url: string, init: FetchFunctionInit): Promise<Response> => {
    const { method, body } = init
    asked.push(body === undefined ? { method, url } : { method, url, body: JSON.parse(body) })
    const answer = answers[Math.min(asked.length, answers.length) - 1]
    if (typeof answer === 'function') return answer(init)
    return answer instanceof Response ? answer.clone() : Response.json(answer)
  }
  return { fetch, asked }
}
