import type { Call } from './call.ts'
import type { ApiAnswer } from './errors/api-error.ts'
import { hideAll } from './hide-all.ts'
import { ownMembers } from './own-members.ts'

// Names of members that hold secrets; the credentials of an `Authorization` header and of a URL; anything of the form of
// a signed token.
const secretName =
  /secret|token|pass(word|phrase)|authorization|credential|cookie|(api|aes|sender|private|access|functions)[_-]?key|\bpin$/i
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
  // What a caller puts into headers of its own is its own; and the token without its scheme, too.
  for (const [name, value] of Object.entries(headers)) {
    if (!/^(accept|content-type|user-agent)$/.test(name)) secrets.push(value)
  }
  secrets.push(authorization, authorization.replace(/^\w+ /, ''))
  read(body, note)
  // One may be the beginning of another.
  secrets.sort((one, other) => other.length - one.length)
  const clean = (said: string): string => hideAll(hide(said), [...secrets, ...credentials])
  const answer = ownMembers(
    read(text, (name, value) => {
      if (secretName.test(name)) return undefined
      if (typeof value === 'string') return clean(value)
      if (!value || typeof value !== 'object' || Array.isArray(value)) return value
      return Object.fromEntries(Object.entries(value).map(([key, member]) => [clean(key), member]))
    }),
  )
  const error = typeof answer['error'] === 'object' ? ownMembers(answer['error']) : answer
  const { status: statusName } = error
  const { message, error_description, error: name, detail, title, text: words, details } = error
  const said = [message, error_description, name, detail, title, words]
  return {
    status,
    statusName: typeof statusName === 'string' && /^[A-Z_]{2,40}$/.test(statusName) ? statusName : undefined,
    apiMessage: said.find((part): part is string => typeof part === 'string' && part !== '')?.slice(0, 1000),
    details: Array.isArray(details) ? details : [],
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
