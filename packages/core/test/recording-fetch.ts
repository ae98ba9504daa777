import type { FetchFunction, FetchFunctionInit } from '../src/fetch-function.ts'

/** One request that left. */
export interface Recorded extends FetchFunctionInit {
  url: string
}

/** A fetch that answers from memory and remembers what it was asked; tokens are always to be had. */
export interface RecordingFetch extends FetchFunction {
  /** Every request, those for tokens included. */
  readonly all: readonly Recorded[]
  /** Requests to the API. */
  readonly calls: readonly Recorded[]
}

/** Answers the API's calls by `answer`; by default with an empty object. */
export function recordingFetch(
  answer: (call: Recorded, count: number) => Response | Promise<Response> = () => Response.json({}),
): RecordingFetch {
  const all: Recorded[] = []
  const calls: Recorded[] = []
  const fetch = async (url: string, init: FetchFunctionInit): Promise<Response> => {
    const recorded = Object.assign(Object.create(null), init, { url }) as Recorded
    all.push(recorded)
    if (url.endsWith('/oauth2/token')) return Response.json({ access_token: 'a.token', expires_in: 3600 })
    calls.push(recorded)
    return answer(recorded, calls.length)
  }
  return Object.assign(fetch, { all, calls })
}
