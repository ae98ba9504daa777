import { own } from '../own.ts'
import { contentIssues } from './content-issues.ts'
import type { ContentKind } from './content-kind.ts'
import { fromWirePath } from './from-wire-path.ts'
import { recipientIssues } from './recipient-issues.ts'
import { recipientWays } from './recipient-ways.ts'
import type { RequestIssue } from './request-issue.ts'
import { toWire } from './to-wire.ts'
import { wireIssues } from './wire-issues.ts'

/**
 * What is wrong with the arguments of a function that sends. They are put into the API's form, checked there, and what
 * is found is told in terms of the arguments.
 */
export function requestIssues(args: unknown, kind: ContentKind | undefined): RequestIssue[] {
  if (typeof args !== 'object' || args === null || Array.isArray(args)) return wireIssues(args)
  const given = own<Record<string, unknown>>({ ...args })
  const choices = [...recipientIssues(given), ...contentIssues(given, kind)]
  const ways = recipientWays(given)
  const way = ways.length === 1 ? ways[0] : undefined
  const details = wireIssues(toWire(given, kind, way))
    .filter(({ path }) => way || path[0] !== 'recipient')
    .map(({ message, path }) => ({ message, path: fromWirePath(path, kind, way) }))
    // Where a choice is wrong, what follows from it is no news.
    .filter(({ path }) => !choices.some((choice) => path[0] === undefined || path[0] === choice.path[0]))
  return [...choices, ...details]
}
