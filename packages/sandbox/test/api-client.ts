import type { Sandbox } from '../src/sandbox.ts'

/** An answer, read whole. */
export interface Answered {
  status: number
  headers: Headers
  // What a test asks of it, it checks.
  // oxlint-disable-next-line typescript/no-explicit-any
  body: any
}

/** The least that can ask a sandbox, through any of its doors. */
export interface ApiClient {
  /** Asks as it stands, and leaves the answer unread. */
  raw: (method: string, path: string, body?: unknown, init?: RequestInit) => Promise<Response>
  ask: (method: string, path: string, body?: unknown) => Promise<Answered>
  /** Sends a text as an SMS, with what is different. */
  send: (different?: object) => Promise<Answered>
  token: () => Promise<Answered>
}

export interface Door {
  fetch?: (url: string, init: RequestInit) => Promise<Response>
  url?: string
  tokenUrl?: string
  authorization?: string
}

export function apiClient(sandbox: Sandbox, door: Door = {}): ApiClient {
  const fetch = door.fetch ?? sandbox.fetch
  const key = `Basic ${btoa(`${sandbox.keyId}:${sandbox.keySecret}`)}`
  const base = `${door.url ?? 'https://eu.conversation.api.sinch.com'}/v1/projects/${sandbox.projectId}`
  const raw: ApiClient['raw'] = (method, path, body, init = {}) =>
    fetch(`${base}${path}`, {
      method,
      headers: {
        authorization: door.authorization ?? key,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      ...init,
    })
  const ask: ApiClient['ask'] = async (method, path, body) => read(await raw(method, path, body))
  return {
    raw,
    ask,
    send: (different = {}) => ask('POST', '/messages:send', { ...aSend(sandbox), ...different }),
    token: async () =>
      read(
        await fetch(door.tokenUrl ?? `${door.url ?? 'https://auth.sinch.com'}/oauth2/token`, {
          method: 'POST',
          headers: { authorization: key, 'content-type': 'application/x-www-form-urlencoded' },
          body: 'grant_type=client_credentials',
        }),
      ),
  }
}

/** The smallest useful body of a send. */
export function aSend(sandbox: Sandbox, identity = '+46701234567', channel = 'SMS') {
  return {
    app_id: sandbox.appId,
    recipient: { identified_by: { channel_identities: [{ channel, identity }] } },
    message: { text_message: { text: 'Your table is ready.' } },
  }
}

async function read(response: Response): Promise<Answered> {
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? undefined : JSON.parse(text),
  }
}
