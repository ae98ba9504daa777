import { element } from '../element.ts'
import { jsonText } from '../json-text.ts'

/** What no phone is known to show: its JSON, behind a heading. */
export function renderJson(heading: string, text: string): HTMLElement {
  return element(
    'details',
    { class: 'raw' },
    element('summary', {}, heading),
    element('pre', { tabindex: 0 }, jsonText(text)),
  )
}
