import { toHeaderLookup } from './header-lookup.ts'

/** Whether the headers announce JSON. The charset is not asked for: what is not UTF-8 fails when it is read. */
export function isJsonRequest(headers: unknown): boolean {
  const type = toHeaderLookup(headers).get('content-type')
  return /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(String(type))
}
