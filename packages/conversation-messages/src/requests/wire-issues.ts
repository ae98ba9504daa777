import { sendMessageRequest } from '@parlance/conversation-model/schemas'
import type { RequestIssue } from './request-issue.ts'

/** What is wrong with a request in the API's own form, all documented limits included. */
export function wireIssues(request: unknown): RequestIssue[] {
  const result = sendMessageRequest['~standard'].validate(request)
  if (result instanceof Promise) throw new TypeError('the schema of a request answers at once')
  return (result.issues ?? []).map(({ message, path = [] }) => ({ message, path: path.map(toKey) }))
}

function toKey(step: PropertyKey | { readonly key: PropertyKey }): string | number {
  const key = typeof step === 'object' ? step.key : step
  return typeof key === 'number' ? key : String(key)
}
