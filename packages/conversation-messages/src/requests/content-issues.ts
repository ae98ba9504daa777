import { strayContents } from '../stray-contents.ts'
import type { ContentKind } from './content-kind.ts'
import type { RequestIssue } from './request-issue.ts'

/** What is wrong with the choice of a content: none, or another one beside that of the function. */
export function contentIssues(
  args: Readonly<Record<string, unknown>>,
  kind: ContentKind | undefined,
): RequestIssue[] {
  if (!kind) return []
  const name = kind === 'text_message' ? 'text' : kind
  const others = strayContents(args).filter((other) => other !== name)
  return [
    ...(args[name] != null ? [] : [{ message: 'Required, but missing', path: [name] }]),
    ...others.map((other) => ({ message: `Not allowed beside ${name}`, path: [other] })),
  ]
}
