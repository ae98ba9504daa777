import { hideAll } from './hide-all.ts'
import { secretName } from './secret-name.ts'

// The credentials of an `Authorization` header, and anything of the form of a signed token.
const credentials = /\b(bearer|basic)\s+[\w.~+/-]+=*/gi
const signedToken = /\beyJ[\w-]+\.[\w-]+\.[\w-]*/g

/**
 * A copy of what a service said, without what looks like a secret: services quote what they were sent. `hide` takes out
 * the secrets that are known to have been sent.
 */
export function conceal(value: unknown, hide: (text: string) => string, depth = 0): unknown {
  if (typeof value === 'string') return hideAll(hide(value), [credentials, signedToken])
  if (typeof value !== 'object' || value === null) return value
  if (depth > 8) return undefined
  if (Array.isArray(value)) return value.map((item) => conceal(item, hide, depth + 1))
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !secretName.test(name))
      .map(([name, item]) => [hide(name), conceal(item, hide, depth + 1)]),
  )
}
