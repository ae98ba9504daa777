import type { SandboxMessage } from '../sandbox-state.ts'
import { answeredId } from './answered-id.ts'
import { el } from './el.ts'
import { part } from './part.ts'
import type { Phone } from './phone.ts'
import { showMessage, type MessageView } from './show-message.ts'

/** The phone that is open. */
export interface Chat {
  /** Shows a phone with these messages, the oldest first. */
  readonly open: (phone: Phone, messages: readonly SandboxMessage[]) => void
  /** A message of this phone is new or has got further. */
  readonly put: (message: SandboxMessage) => void
  /** A message is gone, or has gone to another phone. */
  readonly drop: (id: string) => void
}

export function startChat(
  find: (id: string) => SandboxMessage | undefined,
  choose: (message_id: string, choice: number) => void,
): Chat {
  const list = part('chat', HTMLElement)
  const scroller = part('screen', HTMLElement)
  const views = new Map<string, MessageView>()

  const hint = (text: string): void => list.replaceChildren(el('li', { class: 'hint' }, text))
  const toEnd = (): void => scroller.scrollTo({ top: scroller.scrollHeight })
  const add = (message: SandboxMessage): HTMLElement => {
    const answered = answeredId(message)
    const view = showMessage(message, answered ? find(answered) : undefined, (number) =>
      choose(message.id, number),
    )
    views.set(message.id, view)
    list.append(view.element)
    return view.element
  }
  return {
    open({ channel, identity }, messages) {
      part('phone', HTMLElement).dataset['channel'] = channel
      part('phone-name', HTMLElement).textContent = identity || 'Nobody'
      part('phone-channel', HTMLElement).textContent = channel
      part('phone-avatar', HTMLElement).textContent = channel.slice(0, 1)
      views.clear()
      list.replaceChildren()
      for (const message of messages) add(message)
      if (messages.length === 0) hint('Write the first message below.')
      toEnd()
    },
    put(message) {
      const known = views.get(message.id)
      if (known) return known.update(message)
      list.querySelector('.hint')?.remove()
      // Measured before anything changes, and once: each look at it costs a layout of the whole chat.
      const isAtEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 80
      add(message).classList.add('come')
      if (isAtEnd || message.message.contact_message) toEnd()
    },
    drop(id) {
      views.get(id)?.element.remove()
      if (views.delete(id) && views.size === 0) hint('Nothing is here any more.')
    },
  }
}
