import { type Child, element } from './element.ts'
import type { Link } from './link-of.ts'

/** A link that opens elsewhere, and tells nobody where from. */
export function link({ href }: Link, ...children: readonly Child[]): HTMLAnchorElement {
  return element('a', { href, target: '_blank', rel: 'noopener noreferrer' }, ...children)
}
