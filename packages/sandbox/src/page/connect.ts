import type { PageEvent } from './page-event.ts'
import { part } from './part.ts'

/** Takes what the server tells, for as long as the page is open; the browser connects again by itself. */
export function connect(receive: (event: PageEvent) => void): void {
  const source = new EventSource('/_sandbox/events')
  source.addEventListener('open', () => show('live', 'live'))
  source.addEventListener('error', () => show('lost', 'not connected, trying again'))
  source.addEventListener('message', ({ data }) => receive(JSON.parse(String(data))))
}

function show(state: string, words: string): void {
  const place = part('connection', HTMLElement)
  place.textContent = words
  place.className = state
}
