import type { Choice } from '@parlance/conversation-model'
import { choiceLabel } from '../choice-label.ts'
import { element } from '../element.ts'
import { icon, type IconName } from '../icon.ts'
import { link } from '../link.ts'
import { linkOf } from '../link-of.ts'
import type { Tap } from './tap.ts'

const icons: Readonly<Record<ReturnType<typeof choiceLabel>['kind'], IconName>> = {
  reply: 'reply',
  call: 'call',
  location: 'location',
  url: 'url',
  calendar: 'calendar',
  'share-location': 'location',
}

/** Buttons that answer. `first` is the number of the first one within the whole message. */
export function renderChoices(choices: readonly Choice[], first: number, tap: Tap): HTMLElement | undefined {
  if (choices.length === 0) return undefined
  const items = choices.map((choice, index) => renderChoice(choice, first + index, tap))
  return element('ul', { class: 'choices', 'aria-label': 'Choices' }, ...items)
}

function renderChoice(choice: Choice, index: number, tap: Tap): HTMLElement {
  const { kind, title, detail, url } = choiceLabel(choice)
  const target = linkOf(url)
  const click = (): void => (kind === 'share-location' ? tap.shareLocation() : tap.choose(index))
  const words = element('span', { class: 'choice-title', dir: 'auto' }, title)
  return element(
    'li',
    {},
    element('button', { type: 'button', class: 'choice', click }, icon(icons[kind]), words),
    detail !== undefined && element('span', { class: 'choice-detail', dir: 'auto' }, detail),
    target && link(target, element('span', { class: 'choice-detail' }, target.host)),
  )
}
