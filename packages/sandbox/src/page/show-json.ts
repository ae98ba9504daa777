import { el } from './el.ts'
import { jsonParts } from './json-parts.ts'

/** JSON in colours, laid out; with a name, since it can be scrolled. */
export function showJson(text: string, name: string): HTMLElement {
  const parts = jsonParts(text).map((part) =>
    part.kind === 'plain' ? part.text : el('span', { class: `json-${part.kind}` }, part.text),
  )
  return el('pre', { class: 'json', tabindex: '0', role: 'group', 'aria-label': name }, ...parts)
}
