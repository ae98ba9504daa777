import type { ContentKind } from './content-kind.ts'
import type { RecipientWay } from './recipient-ways.ts'
import type { RequestIssue } from './request-issue.ts'

/** Where the arguments hold what the API's form holds at `path`. */
export function fromWirePath(
  path: RequestIssue['path'],
  kind: ContentKind | undefined,
  way: RecipientWay | undefined,
): RequestIssue['path'] {
  const [first, second] = path
  if (first === 'message' && kind) return path.slice(second === 'text_message' ? 2 : 1)
  if (first === 'recipient' && way === 'contact_id') return path.slice(1)
  if (first === 'recipient' && way === 'recipient_identities') return [way, ...path.slice(3)]
  return path
}
