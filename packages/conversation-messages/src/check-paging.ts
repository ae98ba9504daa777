import { check } from './check.ts'

/** What a list reads itself, as it came. */
interface Paging {
  page_size?: unknown
  page_token?: unknown
}

/** Refuses filters that are no object, and what cannot be a page. Without filters a list is of everything. */
export function checkPaging(operation: string, args: unknown, { page_size: size, page_token }: Paging): void {
  const isObject = typeof args === 'object' && !Array.isArray(args)
  check(args === undefined || isObject, operation, 'args', 'must be an object')
  const isSize = Number.isInteger(size) && Number(size) >= 1 && Number(size) <= 1000
  check(size === undefined || isSize, operation, 'page_size', 'must be a whole number from 1 to 1000')
  check(page_token === undefined || typeof page_token === 'string', operation, 'page_token', 'must be text')
}
