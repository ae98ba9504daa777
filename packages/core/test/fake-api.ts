import type { FetchFunction } from '../src/fetch-function.ts'
import { accepted, token } from './answers.ts'
import type { Answer, Asked } from './asked.ts'
import { heeding } from './heeding.ts'

/** What {@link createFakeApi} is given. */
export interface FakeApiOptions {
  /** Answers the token endpoint. Default: a new token that lives for an hour. */
  token?: Answer | undefined
  /** Answers the API. Default: takes every message. */
  api?: Answer | undefined
  /** Heeds no signal, neither before the headers nor after. */
  deaf?: boolean | undefined
}

/** The API and its token endpoint behind a `fetch`, in this process. */
export interface FakeApi {
  readonly fetch: FetchFunction
  /** Every request, in the order of coming. */
  readonly asked: readonly Asked[]
  /** How often each message was taken, by its id. */
  readonly ledger: ReadonlyMap<string, number>
  /** How many requests of a kind have come. */
  count(to: Asked['to']): number
}

/** The host of tokens; all others are the API. */
const tokenHost = 'https://auth.sinch.com/'

/** Makes a fake API. */
export function createFakeApi(options: FakeApiOptions = {}): FakeApi {
  const asked: Asked[] = []
  const ledger = new Map<string, number>()
  const counts = { token: 0, api: 0 }
  const answers = { token: options.token ?? token(), api: options.api ?? accepted }
  return {
    asked,
    ledger,
    count: (to) => counts[to],
    async fetch(url, { method, headers, body, signal }) {
      const to = url.startsWith(tokenHost) ? 'token' : 'api'
      counts[to] += 1
      const one: Asked = {
        to,
        url,
        method,
        headers,
        body,
        signal,
        number: counts[to],
        at: performance.now(),
        record() {
          const id = messageId(body)
          ledger.set(id, (ledger.get(id) ?? 0) + 1)
        },
      }
      asked.push(one)
      const answer = (async () => answers[to](one))()
      return options.deaf ? answer : heeding(answer, signal)
    },
  }
}

/** The id that the tests give a message. */
export const messageId = (body: string | undefined): string =>
  String(Object(JSON.parse(body ?? '{}'))['message_metadata'])
