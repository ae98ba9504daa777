import type { BaseIssue } from 'valibot'

/** Says what is wrong with a value without quoting it: what people write must not end up in logs. */
export function issueMessage(issue: BaseIssue<unknown>): string {
  if (issue.input === undefined) return 'Required, but missing'
  return `Expected ${issue.expected ?? 'another value'}, received ${kindOf(issue.input)}`
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}
