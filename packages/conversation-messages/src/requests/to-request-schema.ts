import type { ContentKind } from './content-kind.ts'
import { requestIssues } from './request-issues.ts'
import type { RequestSchema } from './request-schema.ts'

/** The schema of what the function for this content takes; without one, of what `sendMessage` takes. */
export function toRequestSchema<Args extends object>(kind?: ContentKind): RequestSchema<Args> {
  return {
    '~standard': {
      version: 1,
      vendor: 'parlance',
      validate(value) {
        const issues = requestIssues(value, kind)
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- that is what has been checked
        return issues.length > 0 ? { issues } : { value: value as Args }
      },
    },
  }
}
