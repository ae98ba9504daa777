import { part } from './part.ts'

/** What fills a narrow screen. A wide one shows both. */
export type Tab = 'phone' | 'log'

export function startTabs(): (tab: Tab) => void {
  const buttons = { phone: part('tab-phone', HTMLButtonElement), log: part('tab-log', HTMLButtonElement) }
  const show = (tab: Tab): void => {
    document.body.dataset['tab'] = tab
    for (const [name, button] of Object.entries(buttons)) {
      button.setAttribute('aria-pressed', String(name === tab))
    }
  }
  buttons.phone.addEventListener('click', () => show('phone'))
  buttons.log.addEventListener('click', () => show('log'))
  show('phone')
  return show
}
