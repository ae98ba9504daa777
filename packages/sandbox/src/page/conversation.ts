import type { SandboxMessage } from '../sandbox-state.ts'
import { createBubble } from './bubble.ts'
import { element } from './element.ts'
import { icon } from './icon.ts'
import { post } from './post.ts'
import type { Tap } from './render/tap.ts'
import type { Store } from './store.ts'

/** The messages of a phone, the newest at the bottom. */
export interface Conversation {
  readonly element: HTMLElement
  readonly add: (message: SandboxMessage) => void
  readonly remove: (id: string) => void
  readonly showNewest: () => void
}

/** So near to the end, in pixels, that one reads along. */
const nearness = 80

export function createConversation(store: Store, onProblem: (problem: string) => void): Conversation {
  const bubbles = new Map<string, ReturnType<typeof createBubble>>()
  const list = element('ol', { class: 'bubbles' })
  const jump = element(
    'button',
    { type: 'button', class: 'jump', hidden: true },
    icon('down'),
    'New messages',
  )
  const view = element(
    'div',
    { class: 'screen', role: 'log', 'aria-live': 'polite', 'aria-label': 'Messages', tabindex: 0 },
    list,
  )
  const isAtEnd = (): boolean => view.scrollHeight - view.scrollTop - view.clientHeight < nearness
  const showNewest = (): void => {
    view.scrollTop = view.scrollHeight
    jump.hidden = true
  }
  jump.addEventListener('click', showNewest)
  view.addEventListener('scroll', () => {
    if (isAtEnd()) jump.hidden = true
  })
  const add = (message: SandboxMessage): void => {
    const known = bubbles.get(message.id)
    if (known) return known.update(message)
    const wasAtEnd = isAtEnd()
    const bubble = createBubble(store, message, tapOf(message, onProblem))
    bubbles.set(message.id, bubble)
    list.append(bubble.element)
    if (wasAtEnd) showNewest()
    else jump.hidden = false
  }
  return {
    element: element('div', { class: 'screen-frame' }, view, jump),
    add,
    remove(id) {
      bubbles.get(id)?.element.remove()
      bubbles.delete(id)
    },
    showNewest,
  }
}

function tapOf({ id, app_id, message }: SandboxMessage, onProblem: (problem: string) => void): Tap {
  const tell = (work: Promise<void>): void => {
    onProblem('')
    work.catch((error: unknown) => onProblem(error instanceof Error ? error.message : String(error)))
  }
  return {
    choose: (choice) => tell(post('/sandbox/choose', { message_id: id, choice })),
    shareLocation() {
      const { channel, identity } = message.channel_identity ?? {}
      const coordinates = { latitude: 59.325, longitude: 18.0708 }
      const location_message = { title: 'My location', coordinates }
      const shared = { location_message, reply_to: { message_id: id } }
      tell(post('/sandbox/receive', { channel, identity, app_id, message: shared }))
    },
  }
}
