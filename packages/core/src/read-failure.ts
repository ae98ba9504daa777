import type { ErrorCause } from './errors/error-cause.ts'
import { ownMembers } from './own-members.ts'

// What only happens before a request can leave: no address, no connection, no trust.
const before =
  /^(ECONNREFUSED|ENOTFOUND|EAI_|UND_ERR_CONNECT_|ConnectionRefused|FailedToOpenSocket|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_CERT_)\w*$/
// What also happens later; the system call tells.
const connecting = /^E(TIMEDOUT|HOSTUNREACH|NETUNREACH)$/
// Codes of sockets, TLS and undici. Anything else could be text that somebody put there.
const known =
  /^((E|ERR_|HPE_|UND_ERR_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)[A-Z_]{2,40}|ConnectionRefused|FailedToOpenSocket)$/

/** What a platform's error tells. */
export interface PlatformFailure {
  /** Its name and code. Its message is left out: platforms and proxies quote headers and URLs there. */
  cause: ErrorCause
  /** Whether the platform is certain that the request never left. Where it does not say, the answer is no. */
  unreached: boolean
}

/** Reads an error that is not ours, and those that caused it. */
export function readFailure(error: unknown): PlatformFailure {
  const name = error instanceof Error && /^[A-Z]\w{0,30}Error$/.test(error.name) ? error.name : 'Error'
  const { unreached, ...found } = walk(error, 5)
  return { cause: { name, ...found }, unreached }
}

function walk(error: unknown, depth: number): { code?: string; unreached: boolean } {
  const { code, syscall, message, errors, cause } = ownMembers(error)
  if (typeof code === 'string' && known.test(code)) {
    // Node tries several addresses and reports one error for each.
    const nowhere =
      Array.isArray(errors) && errors.length > 0 && errors.every((one) => walk(one, 0).unreached)
    const unconnected = connecting.test(code) && syscall === 'connect'
    return { code, unreached: before.test(code) || nowhere || unconnected }
  }
  // Deno gives no code; its HTTP client says in words that it was still connecting.
  if (/client error \(Connect\)/.test(String(message))) return { unreached: true }
  return cause && depth > 0 ? walk(cause, depth - 1) : { unreached: false }
}
