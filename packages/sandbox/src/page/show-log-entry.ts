import { el } from './el.ts'
import type { LogEntry } from './log-entry.ts'
import { showJson } from './show-json.ts'
import { timeText } from './time-text.ts'

/** A line of the log, to unfold. Its texts are drawn when they are asked for. */
export function showLogEntry(entry: LogEntry): HTMLElement {
  const badges = entry.badges.map(({ text, tone }) => el('span', { class: `badge ${tone}` }, text))
  const [sign, kind] = entry.kind === 'request' ? ['→', 'API request'] : ['←', 'Webhook']
  const details = el(
    'details',
    {},
    el(
      'summary',
      {},
      el('span', { class: 'sign', 'aria-hidden': 'true' }, sign),
      el('span', { class: 'sr' }, `${kind} `),
      // First, so that it floats beside the title, however narrow the page is.
      el('time', {}, timeText(entry.time, true)),
      el('strong', {}, entry.title),
      ' ',
      ...badges.flatMap((badge) => [badge, ' ']),
      el('small', { class: 'where' }, entry.where),
    ),
  )
  details.addEventListener('toggle', () => {
    if (!details.open || details.children.length > 1) return
    for (const [heading, text] of entry.bodies) details.append(el('h3', {}, heading), showJson(text, heading))
    if (entry.bodies.length === 0) details.append(el('p', {}, 'No body.'))
  })
  return el('li', { class: entry.kind }, details)
}
