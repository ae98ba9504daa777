import { type ContentKind, contentKinds } from './content-kind.ts'
import type { RequestIssue } from './request-issue.ts'

/** What is wrong with the choice of a content: none, or another one beside that of the function. */
export function contentIssues(
  args: Readonly<Record<string, unknown>>,
  kind: ContentKind | undefined,
): RequestIssue[] {
  if (!kind) return []
  const name = kind === 'text_message' ? 'text' : kind
  const isThere = (key: string): boolean => args[key] !== undefined && args[key] !== null
  const others = ['message', ...contentKinds].filter((other) => other !== name && isThere(other))
  return [
    ...(isThere(name) ? [] : [{ message: 'Required, but missing', path: [name] }]),
    ...others.map((other) => ({ message: `Not allowed beside ${name}`, path: [other] })),
  ]
}
