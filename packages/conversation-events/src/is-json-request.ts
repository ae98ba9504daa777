import { toHeaderLookup } from './header-lookup.ts'

/** Whether the headers announce JSON. The charset is not asked for: what is not UTF-8 fails when it is read. */
export function isJsonRequest(headers: unknown): boolean {
  const name = 'content-type'
  const type = toHeaderLookup(headers, name.length).get(name)
  return /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(String(type))
}
