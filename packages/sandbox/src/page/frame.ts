import type { Desk } from './desk.ts'
import { element } from './element.ts'
import { icon } from './icon.ts'

/** The page around phones and log. */
export interface Frame {
  readonly element: HTMLElement
  readonly tellState: (state: 'live' | 'lost') => void
}

export function createFrame(desk: Desk, faults: HTMLElement, log: HTMLElement): Frame {
  const state = element('span', { class: 'state', role: 'status', 'data-state': 'wait' }, 'Connecting')
  const help = element(
    'button',
    { type: 'button', class: 'quiet wordy', click: desk.toggleGuide },
    icon('help'),
    'Connect',
  )
  return {
    element: element(
      'div',
      { class: 'frame' },
      element('a', { class: 'skip', href: '#phone' }, 'To the phone'),
      element('a', { class: 'skip', href: '#log-heading' }, 'To the log'),
      element(
        'header',
        { class: 'top' },
        element('h1', {}, 'Parlance ', element('span', {}, 'sandbox')),
        element('code', { class: 'address' }, location.origin),
        state,
        help,
      ),
      element('nav', { class: 'side', 'aria-label': 'Phones' }, desk.list),
      desk.stage,
      element('aside', { class: 'watch', 'aria-label': 'Faults and log' }, faults, log),
    ),
    tellState(now) {
      state.dataset['state'] = now
      state.textContent = now === 'live' ? 'Live' : 'Connection lost, trying again'
    },
  }
}
