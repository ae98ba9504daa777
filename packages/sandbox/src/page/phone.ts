import type { SandboxMessage } from '../sandbox-state.ts'
import { createComposer } from './composer.ts'
import { createConversation } from './conversation.ts'
import { element } from './element.ts'
import { icon } from './icon.ts'
import { nameOf } from './person.ts'
import { badge } from './phone-list.ts'
import type { Phone } from './phones.ts'
import { post } from './post.ts'
import type { Store } from './store.ts'

/** The phone that is looked at. */
export interface PhoneView {
  readonly element: HTMLElement
  readonly add: (message: SandboxMessage) => void
  readonly remove: (id: string) => void
  /** Once it stands on the page. */
  readonly show: () => void
}

export function createPhoneView(store: Store, { person, ids }: Phone): PhoneView {
  const problem = element('p', { class: 'problem', role: 'alert', hidden: true })
  const onProblem = (text: string): void => {
    problem.textContent = text
    problem.hidden = text === ''
  }
  const conversation = createConversation(store, onProblem)
  const delivered = (): string[] => [...ids].filter((id) => store.messages().get(id)?.status === 'DELIVERED')
  const markRead = element('button', { type: 'button', class: 'quiet wordy' }, icon('ticks'), 'Mark as read')
  markRead.addEventListener('click', () => {
    onProblem('')
    post('/sandbox/read', { message_ids: delivered() }).catch((error: unknown) => onProblem(String(error)))
  })
  const noteDelivered = (): void => {
    markRead.disabled = delivered().length === 0
  }
  for (const id of ids) {
    const message = store.messages().get(id)
    if (message) conversation.add(message)
  }
  noteDelivered()
  return {
    element: element(
      'article',
      { class: 'phone', 'data-channel': person.channel, 'aria-label': `Phone of ${nameOf(person)}` },
      element(
        'header',
        { class: 'phone-head' },
        element('h2', {}, nameOf(person)),
        badge(person.channel),
        markRead,
      ),
      conversation.element,
      problem,
      createComposer(person, onProblem),
    ),
    add(message) {
      conversation.add(message)
      noteDelivered()
    },
    remove: conversation.remove,
    show: conversation.showNewest,
  }
}
