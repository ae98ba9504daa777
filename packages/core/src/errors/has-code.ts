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

/** Whether this is an error of ours, and of that code if one is given; from whichever copy or realm. */
export function hasCode(error: unknown, code?: ErrorCode): boolean {
  // Errors of another realm (a frame, a context of `node:vm`) are no instance of this one's `Error`.
  if (Object.prototype.toString.call(error) !== '[object Error]') return false
  const { code: its, outcome } = Object(error)
  return outcome !== undefined && (code ? its === code : codes.has(its))
}
