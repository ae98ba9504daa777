import type { PageNotice } from './snapshot.ts'

/** Follows the sandbox; comes back by itself when the connection is lost. */
export function follow(
  onNotice: (notice: PageNotice) => void,
  onState: (state: 'live' | 'lost') => void,
): void {
  const source = new EventSource('/sandbox/events')
  source.addEventListener('message', ({ data }) => {
    const notice: PageNotice = JSON.parse(String(data))
    onNotice(notice)
  })
  source.addEventListener('open', () => onState('live'))
  source.addEventListener('error', () => {
    onState('lost')
    // Refused for good: the browser would not try again.
    if (source.readyState === EventSource.CLOSED) setTimeout(() => follow(onNotice, onState), 3000)
  })
}
