// What only happens before a request can leave: no address, no connection, no trust.
const before = new RegExp(
  '^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EAI_FAIL|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket' +
    '|CERT_\\w+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\\w+|ERR_TLS_CERT_ALTNAME_INVALID)$',
)
// What also happens later; the system call tells.
const whileConnecting = /^(ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/
// Deno gives no code; its HTTP client says in words that it was still connecting.
const denoConnecting = /client error \(Connect\)/

/**
 * Whether the platform is certain that the request never left. Where it does not say, the answer is no: then it is not
 * known what became of the request.
 */
export function isUnreached(error: unknown): boolean {
  let link: unknown = error
  for (let depth = 0; depth < 5 && link; depth += 1) {
    const { code, syscall, message, errors, cause } = Object(link)
    if (before.test(code) || denoConnecting.test(message)) return true
    if (whileConnecting.test(code) && syscall === 'connect') return true
    // One error for each address that was tried.
    if (Array.isArray(errors) && errors.length > 0 && errors.every(isUnreached)) return true
    link = cause
  }
  return false
}
