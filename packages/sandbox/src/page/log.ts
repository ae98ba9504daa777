import { element } from './element.ts'
import type { LogEntry } from './log-entry.ts'
import { logFilter } from './log-filter.ts'
import { createLogLine } from './log-line.ts'

/** The log of requests and webhooks, the newest on top. */
export interface Log {
  readonly element: HTMLElement
  readonly add: (entry: LogEntry) => void
  readonly replace: (entries: readonly LogEntry[]) => void
}

/** The oldest go first. */
const most = 600

export function createLog(): Log {
  const kinds = new Set<LogEntry['kind']>(['request', 'webhook'])
  const shown: { entry: LogEntry; line: HTMLElement }[] = []
  const state = { problemsOnly: false }
  const list = element('ol', { class: 'lines' })
  const count = element('p', { class: 'soft', role: 'status' })
  const search = element('input', {
    id: 'filter',
    type: 'search',
    placeholder: 'Filter: any words',
    autocomplete: 'off',
    spellcheck: 'false',
  })
  const tellCount = (): void => {
    const visible = shown.filter(({ line }) => !line.hidden).length
    count.textContent = shown.length === 0 ? 'Nothing yet' : `${visible} of ${shown.length}`
  }
  const filter = (): ((entry: LogEntry) => boolean) => logFilter({ text: search.value, kinds, ...state })
  const refilter = (): void => {
    const isShown = filter()
    for (const { entry, line } of shown) line.hidden = !isShown(entry)
    tellCount()
  }
  search.addEventListener('input', refilter)
  const put = (entry: LogEntry, isShown: (entry: LogEntry) => boolean): void => {
    const line = createLogLine(entry)
    line.hidden = !isShown(entry)
    shown.push({ entry, line })
    list.prepend(line)
    if (shown.length > most) shown.shift()?.line.remove()
  }
  const clear = (): void => {
    shown.length = 0
    list.replaceChildren()
    tellCount()
  }
  const toggleKind = (kind: LogEntry['kind']) => (isOn: boolean) => {
    if (isOn) kinds.add(kind)
    else kinds.delete(kind)
    refilter()
  }
  const toggleProblems = (isOn: boolean): void => {
    state.problemsOnly = isOn
    refilter()
  }
  tellCount()
  return {
    element: element(
      'section',
      { class: 'log', 'aria-labelledby': 'log-heading' },
      element(
        'header',
        { class: 'log-head' },
        element('h2', { id: 'log-heading' }, 'Log'),
        count,
        element('button', { type: 'button', class: 'quiet wordy', click: clear }, 'Clear'),
      ),
      element(
        'div',
        { class: 'log-filter' },
        element('label', { for: 'filter', class: 'hidden-words' }, 'Filter the log'),
        search,
        element(
          'div',
          { class: 'toggles', role: 'group', 'aria-label': 'What the log shows' },
          toggle('Requests', true, toggleKind('request')),
          toggle('Webhooks', true, toggleKind('webhook')),
          toggle('Tokens', false, toggleKind('token')),
          toggle('Problems only', false, toggleProblems),
        ),
      ),
      element(
        'div',
        { class: 'lines-frame', role: 'log', 'aria-live': 'polite', 'aria-label': 'Requests and webhooks' },
        list,
      ),
    ),
    add(entry) {
      put(entry, filter())
      tellCount()
    },
    replace(entries) {
      clear()
      const isShown = filter()
      for (const entry of entries.slice(-most)) put(entry, isShown)
      tellCount()
    },
  }
}

function toggle(label: string, isOn: boolean, change: (isOn: boolean) => void): HTMLElement {
  const button = element('button', { type: 'button', class: 'toggle', 'aria-pressed': String(isOn) }, label)
  button.addEventListener('click', () => {
    const now = button.getAttribute('aria-pressed') !== 'true'
    button.setAttribute('aria-pressed', String(now))
    change(now)
  })
  return button
}
