import { recipientWays } from './recipient-ways.ts'
import type { RequestIssue } from './request-issue.ts'

/** What is wrong with the choice of how to name the recipient: not at all, or twice. */
export function recipientIssues(args: Readonly<Record<string, unknown>>): RequestIssue[] {
  const [way, ...others] = recipientWays(args)
  if (way) return others.map((other) => ({ message: `Not allowed beside ${way}`, path: [other] }))
  return [
    { message: 'Expected exactly one of recipient_identities, contact_id, recipient', path: ['recipient'] },
  ]
}
