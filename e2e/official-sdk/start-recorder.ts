import { listenOnLoopback, type LoopbackServer } from './listen-on-loopback.ts'
import { toWireRequest, type WireRequest } from './wire-request.ts'

/** What a recorder answers: by default 200. */
export interface Answer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: object
}

/** What is answered to the first requests of each kind, in order; the usual afterwards. */
export interface Script {
  readonly token?: readonly Answer[]
  readonly api?: readonly Answer[]
}

/** A server that remembers what it was asked. */
export interface Recorder extends LoopbackServer {
  /** Starts a new recording. */
  readonly begin: (script: Script) => void
  /** What was asked since then. */
  readonly requests: () => readonly WireRequest[]
  /** What of the script nobody has asked for. */
  readonly unused: () => Required<Script>
}

/** Answers like the API, as far as clients look at the answers, and says no more than the script. */
export const startRecorder = async (): Promise<Recorder> => {
  let requests: WireRequest[] = []
  let tokens: Answer[] = []
  let answers: Answer[] = []
  const server = await listenOnLoopback((incoming, bytes, response) => {
    const request = toWireRequest(incoming, bytes)
    requests.push(request)
    const isToken = request.path === '/oauth2/token'
    const scripted = isToken ? tokens.shift() : answers.shift()
    const { status = 200, headers = {}, body = isToken ? tokenOf(requests.length) : usual } = scripted ?? {}
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
  })
  return {
    ...server,
    begin(script) {
      requests = []
      tokens = [...(script.token ?? [])]
      answers = [...(script.api ?? [])]
    },
    requests: () => requests,
    unused: () => ({ token: tokens, api: answers }),
  }
}

/** Each time another: nobody repeats a call with the token that was refused. */
const tokenOf = (number: number): object => ({
  access_token: `access-token-${number}`,
  expires_in: 3599,
  scope: '',
  token_type: 'bearer',
})

/** One answer that does for every operation. */
const usual: object = { message_id: '01MESSAGE', id: '01MESSAGE', messages: [], next_page_token: '' }
