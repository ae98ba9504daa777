import type { ErrorCode } from './error-code.ts'

const codes = /* @__PURE__ */ new Set([
  'configuration',
  'validation',
  'authentication',
  'api',
  'connection',
  'timeout',
  'decode',
])

/** Whether this is an error of ours, and of that code if one is given. */
export const hasCode = (error: unknown, code?: ErrorCode): boolean =>
  error instanceof Error &&
  'outcome' in error &&
  'code' in error &&
  (code ? error.code === code : codes.has(String(error.code)))
