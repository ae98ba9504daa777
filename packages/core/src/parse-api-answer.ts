import { conceal } from './conceal.ts'
import type { ApiAnswer } from './errors/api-error.ts'

/**
 * What an answer that is no success says: the API's own form (`{ error: { message, status, details } }`), the forms
 * of its neighbours (`{ code, text }`, problem details), of its token endpoint (`{ error, error_description }`), or nothing
 * when it is something else, such as a proxy's page.
 */
export function parseApiAnswer(status: number, text: string, hide: (text: string) => string): ApiAnswer {
  const body = toObject(text)
  const error = typeof body['error'] === 'object' ? Object(body['error']) : body
  const said = [error.message, error.error_description, error.error, error.detail, error.title, error.text]
  const message = said.find((part) => typeof part === 'string' && part)
  return {
    status,
    statusName: /^[A-Z_]{2,40}$/.test(error.status) ? error.status : undefined,
    apiMessage: message && String(conceal(message.slice(0, 1000), hide)),
    details: Array.isArray(error.details)
      ? error.details.map((detail: unknown) => conceal(detail, hide))
      : [],
  }
}

function toObject(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text))
  } catch {
    return {}
  }
}
