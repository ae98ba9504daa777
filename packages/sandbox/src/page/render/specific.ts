import { element } from '../element.ts'
import { renderJson } from './json.ts'
import { renderText } from './text.ts'

/** A message of a kind that one channel alone has: the words that it is known to hold, and its JSON. */
export function renderSpecific(name: string, message: unknown): HTMLElement {
  const words = [
    textAt(message, 'header', 'text'),
    textAt(message, 'body', 'text'),
    textAt(message, 'footer', 'text'),
    textAt(message, 'additional_content'),
    textAt(message, 'commerce', 'title'),
    textAt(message, 'carousel', 'head', 'content'),
    textAt(message, 'nfm_reply', 'body'),
  ]
  const button = textAt(message, 'flow_cta')
  return element(
    'div',
    {},
    element('span', { class: 'soft' }, name.replaceAll('_', ' ').toLowerCase()),
    ...words.map((text) => text !== undefined && renderText(text)),
    button !== undefined && element('p', { class: 'fake-button', dir: 'auto' }, button),
    renderJson('JSON', JSON.stringify(message)),
  )
}

function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = path.reduce(fieldOf, value)
  return typeof found === 'string' ? found : undefined
}

function fieldOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.entries(value).find(([name]) => name === key)?.[1]
}
