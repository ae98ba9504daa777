import { element } from '../element.ts'
import { link } from '../link.ts'
import { textParts } from '../text-parts.ts'

/** Text as it was written, line breaks included; addresses of the web become links. */
export function renderText(text: string, className = 'text'): HTMLElement {
  const parts = textParts(text).map((part) => (part.link ? link(part.link, part.text) : part.text))
  return element('p', { class: className, dir: 'auto' }, ...parts)
}
