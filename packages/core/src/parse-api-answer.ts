import type { Call } from './call.ts'
import type { ApiAnswer } from './errors/api-error.ts'
import { hideAll } from './hide-all.ts'

// Names of members that hold secrets; the credentials of an `Authorization` header and of a URL; anything of the form of
// a signed token.
const secretName = /secret|token|password|authorization|credential|cookie|(api|aes|sender)[_-]?key/i
const urlWithUser = /:\/\/[^/?#\s]*@/g
const credentials = [/\b(bearer|basic)\s+[\w.~+/-]+=*/gi, /\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, urlWithUser]

/**
 * What an answer that is no success says: the API's own form (`{ error: { message, status, details } }`), the forms
 * of its neighbours (`{ code, text }`, problem details), of its token endpoint (`{ error, error_description }`), or nothing
 * when it is something else, such as a proxy's page. Services quote what they were sent: secrets are taken out.
 */
export function parseApiAnswer(
  status: number,
  text: string,
  { body, headers, hide }: Pick<Call<unknown>, 'body' | 'headers' | 'hide'>,
  authorization: string,
): ApiAnswer {
  const secrets: string[] = []
  const note = (name: string, value: unknown): unknown => {
    const secret = typeof value === 'string' && (secretName.test(name) || value.search(urlWithUser) >= 0)
    if (secret) secrets.push(value)
    return value
  }
  // The token without its scheme, too.
  read(JSON.stringify({ ...headers, authorization, token: authorization.replace(/^\w+ /, '') }), note)
  read(body, note)
  // One may be the beginning of another.
  secrets.sort((one, other) => other.length - one.length)
  const clean = (said: string): string => hideAll(hide(said), [...secrets, ...credentials])
  const answer = Object(
    read(text, (name, value) => {
      if (secretName.test(name)) return undefined
      if (typeof value === 'string') return clean(value)
      if (!value || typeof value !== 'object' || Array.isArray(value)) return value
      return Object.fromEntries(Object.entries(value).map(([key, member]) => [clean(key), member]))
    }),
  )
  const error = typeof answer.error === 'object' ? Object(answer.error) : answer
  const { status: statusName } = error
  const said = [error.message, error.error_description, error.error, error.detail, error.title, error.text]
  return {
    status,
    statusName: typeof statusName === 'string' && /^[A-Z_]{2,40}$/.test(statusName) ? statusName : undefined,
    apiMessage: said.find((part) => part && typeof part === 'string')?.slice(0, 1000),
    details: Array.isArray(error.details) ? error.details : [],
  }
}

function read(text: string | undefined, reviver: (name: string, value: unknown) => unknown): unknown {
  try {
    return text && JSON.parse(text, reviver)
  } catch {
    // Not JSON, or nested deeper than one can look.
    return undefined
  }
}
