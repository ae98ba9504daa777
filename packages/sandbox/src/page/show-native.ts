import { el } from './el.ts'
import type { NativeContent } from './native-content.ts'
import { showJson } from './show-json.ts'

/** A content that only the channel itself can draw: what is to be read in it, and all of it to unfold. */
export function showNative({ kind, texts, json }: NativeContent, channel: string): HTMLElement {
  const all = showJson(json, `${kind} of ${channel}`)
  return el(
    'div',
    { class: 'native' },
    el('small', {}, `${kind} of ${channel}`),
    ...texts.map((text) => el('p', {}, text)),
    texts.length === 0 ? all : el('details', {}, el('summary', {}, 'All of it'), all),
  )
}
