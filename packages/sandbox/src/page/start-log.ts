import { el } from './el.ts'
import { fitsFilter, type LogFilter } from './fits-filter.ts'
import type { LogEntry } from './log-entry.ts'
import { part } from './part.ts'
import { showLogEntry } from './show-log-entry.ts'

/** The log of the page. */
export interface Log {
  readonly add: (...entries: readonly LogEntry[]) => void
  readonly clear: () => void
}

const atMost = 500

/** The newest first, filtered as one writes. */
export function startLog(): Log {
  const list = part('log', HTMLElement)
  const text = part('filter', HTMLInputElement)
  const requests = part('show-requests', HTMLInputElement)
  const webhooks = part('show-webhooks', HTMLInputElement)
  const count = part('log-count', HTMLElement)
  let rows: { readonly entry: LogEntry; readonly element: HTMLElement }[] = []

  const filter = (): LogFilter => ({
    text: text.value,
    kinds: new Set([
      ...(requests.checked ? ['request' as const] : []),
      ...(webhooks.checked ? ['webhook' as const] : []),
    ]),
  })
  const apply = (): void => {
    const wanted = filter()
    let seen = 0
    for (const { entry, element } of rows) {
      element.hidden = !fitsFilter(entry, wanted)
      if (!element.hidden) seen += 1
    }
    count.textContent = seen === rows.length ? `${seen}` : `${seen} of ${rows.length}`
    empty.hidden = seen > 0
    empty.textContent = rows.length === 0 ? 'Nothing has happened yet.' : 'Nothing fits the filter.'
  }
  const empty = el('p', { class: 'hint' })
  list.after(empty)
  for (const input of [text, requests, webhooks]) input.addEventListener('input', apply)
  apply()
  return {
    add(...entries) {
      const added = entries.map((entry) => ({ entry, element: showLogEntry(entry) }))
      rows.push(...added)
      list.prepend(...added.map(({ element }) => element).toReversed())
      for (const { element } of rows.slice(0, -atMost)) element.remove()
      rows = rows.slice(-atMost)
      apply()
    },
    clear() {
      rows = []
      list.replaceChildren()
      apply()
    },
  }
}
