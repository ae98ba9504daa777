import { el } from './el.ts'
import { safeUrl } from './safe-url.ts'

/** A link to a web page; plain text for any other address. */
export function showLink(url: string, label: string = url): HTMLElement {
  const target = safeUrl(url)
  if (target === undefined) return el('span', {}, label)
  return el('a', { href: target.href, target: '_blank', rel: 'noopener noreferrer' }, label)
}
