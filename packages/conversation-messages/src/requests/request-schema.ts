import type { RequestIssue } from './request-issue.ts'

/**
 * Checks a request that came as untrusted JSON. Follows [Standard Schema](https://standardschema.dev), version 1: whatever
 * takes such schemas takes this one. A request that passes is handed on as it came, unknown members included.
 */
export interface RequestSchema<Args> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: 'parlance'
    /** Answers at once, never later: with the request, or with what is wrong with it. */
    readonly validate: (
      value: unknown,
    ) =>
      | { readonly value: Args; readonly issues?: undefined }
      | { readonly value?: undefined; readonly issues: readonly RequestIssue[] }
    /** Only for types. */
    readonly types?: { readonly input: Args; readonly output: Args } | undefined
  }
}
