import type { ApiAnswer } from './errors/api-error.ts'
import { hideAll } from './hide-all.ts'

// Names of members that hold secrets; the credentials of an `Authorization` header; anything of the form of a signed token.
const secretName = /secret|token|password|authorization|credential|api_?key/i
const credentials = [/\b(bearer|basic)\s+[\w.~+/-]+=*/gi, /\beyJ[\w-]+\.[\w-]+\.[\w-]*/g]

/** What a service is told about the request that it refused. */
export interface Refused {
  /** The request's JSON. */
  body: string | undefined
  /** Takes out the secrets that the request was authorised with. */
  hide(text: string): string
}

/**
 * What an answer that is no success says: the API's own form (`{ error: { message, status, details } }`), the forms
 * of its neighbours (`{ code, text }`, problem details), of its token endpoint (`{ error, error_description }`), or nothing
 * when it is something else, such as a proxy's page. Services quote what they were sent: secrets are taken out.
 */
export function parseApiAnswer(status: number, text: string, { body, hide }: Refused): ApiAnswer {
  const secrets: (string | RegExp)[] = [...credentials]
  read(body, (name, value) => {
    if (secretName.test(name) && typeof value === 'string') secrets.push(value)
    return value
  })
  const answer = Object(
    read(text, (name, value) =>
      secretName.test(name) ? undefined : typeof value === 'string' ? hideAll(hide(value), secrets) : value,
    ),
  )
  const error = typeof answer.error === 'object' ? Object(answer.error) : answer
  const said = [error.message, error.error_description, error.error, error.detail, error.title, error.text]
  return {
    status,
    statusName: /^[A-Z_]{2,40}$/.test(error.status) ? error.status : undefined,
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
