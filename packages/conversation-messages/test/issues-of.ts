import type { RequestSchema } from '../src/requests/request-schema.ts'

/** What is wrong with a request, each as `path: message`; empty when it may be sent. */
export function issuesOf(schema: RequestSchema<object>, request: unknown): string[] {
  const { issues = [] } = schema['~standard'].validate(request)
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}
