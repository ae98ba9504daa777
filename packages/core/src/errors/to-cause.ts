import type { ErrorCause } from './error-cause.ts'

// Codes of sockets, DNS, TLS and undici. Anything else could be text that somebody put there.
const code =
  /^(E[A-Z_]{2,30}|(ERR|UND_ERR|CERT|HPE|DEPTH_ZERO|UNABLE_TO|SELF_SIGNED|Connection)[A-Za-z_0-9]{1,50}|FailedToOpenSocket)$/
const name = /^[A-Z][a-zA-Z]{0,30}(Error|Exception)$/

/**
 * Of an error that is not ours: its name and its code. Its message is left out, since platforms and proxies quote
 * headers and URLs there.
 */
export function toCause(error: unknown): ErrorCause {
  let found: string | undefined
  let link: unknown = error
  for (let depth = 0; depth < 5 && found === undefined && isRecord(link); depth += 1) {
    if (typeof link['code'] === 'string' && code.test(link['code'])) found = link['code']
    link = link['cause']
  }
  const own =
    isRecord(error) && typeof error['name'] === 'string' && name.test(error['name']) ? error['name'] : 'Error'
  return found === undefined ? { name: own } : { name: own, code: found }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
