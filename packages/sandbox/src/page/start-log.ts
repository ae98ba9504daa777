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

interface Row {
  readonly entry: LogEntry
  readonly element: HTMLElement
  /** Whether the filter lets it through. */
  isSeen: boolean
}

const atMost = 500

/** The newest first, filtered as one writes. */
export function startLog(): Log {
  const list = part('log', HTMLElement)
  const text = part('filter', HTMLInputElement)
  const requests = part('show-requests', HTMLInputElement)
  const webhooks = part('show-webhooks', HTMLInputElement)
  const count = part('log-count', HTMLElement)
  let rows: Row[] = []

  const filter = (): LogFilter => ({
    text: text.value,
    kinds: new Set([
      ...(requests.checked ? ['request' as const] : []),
      ...(webhooks.checked ? ['webhook' as const] : []),
    ]),
  })
  const show = (shown: readonly Row[]): void => {
    const wanted = filter()
    for (const row of shown) {
      row.isSeen = fitsFilter(row.entry, wanted)
      row.element.hidden = !row.isSeen
    }
    const seen = rows.filter(({ isSeen }) => isSeen).length
    count.textContent = seen === rows.length ? `${seen}` : `${seen} of ${rows.length}`
    empty.hidden = seen > 0
    empty.textContent = rows.length === 0 ? 'Nothing has happened yet.' : 'Nothing fits the filter.'
  }
  const empty = el('p', { class: 'hint' })
  list.after(empty)
  for (const input of [text, requests, webhooks]) input.addEventListener('input', () => show(rows))
  show(rows)
  return {
    add(...entries) {
      const added = entries.map((entry) => ({ entry, element: showLogEntry(entry), isSeen: true }))
      rows.push(...added)
      list.prepend(...added.map(({ element }) => element).toReversed())
      for (const { element } of rows.slice(0, -atMost)) element.remove()
      rows = rows.slice(-atMost)
      show(added)
    },
    clear() {
      rows = []
      list.replaceChildren()
      show(rows)
    },
  }
}
