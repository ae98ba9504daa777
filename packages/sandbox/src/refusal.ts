import { type Answer, jsonAnswer } from './answer.ts'

const statusNames: Readonly<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  409: 'ALREADY_EXISTS',
  429: 'RESOURCE_EXHAUSTED',
  499: 'CANCELLED',
  500: 'INTERNAL',
  501: 'UNIMPLEMENTED',
  502: 'UNAVAILABLE',
  503: 'UNAVAILABLE',
  504: 'DEADLINE_EXCEEDED',
}

/** A field of a request that the API does not accept. */
export interface FieldViolation {
  field: string
  description: string
}

/** What the API answers when it refuses. Thrown by handlers, caught where the answer is made. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly answer: Answer

  constructor(status: number, message: string, details: object[] = [], headers: Record<string, string> = {}) {
    super(message)
    const error = { code: status, message, status: statusNames[status] ?? 'UNKNOWN', details }
    this.answer = jsonAnswer({ error }, status, headers)
  }
}
