import { el } from './el.ts'
import { icon } from './icon.ts'
import { safeUrl } from './safe-url.ts'
import type { NumberedChoice } from './take-choices.ts'

/** What tapping a choice does. */
export type Choose = (number: number) => void

/** A choice to tap. One with a web page opens it too. */
export function showChoice({ number, label, icon: name, url }: NumberedChoice, choose: Choose): HTMLElement {
  const target = url === undefined ? undefined : safeUrl(url)
  const sign = name === undefined ? undefined : icon(name)
  const button = el('button', { type: 'button', class: 'choice', dir: 'auto' }, sign, label)
  button.addEventListener('click', () => {
    button.classList.add('chosen')
    choose(number)
    if (target) window.open(target.href, '_blank', 'noopener,noreferrer')
  })
  if (target) button.append(el('span', { class: 'sr' }, ` (opens ${target.host})`))
  return button
}
