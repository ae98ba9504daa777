import type { SandboxMessage } from '../sandbox-state.ts'
import { channelName } from './channel-name.ts'
import { choiceWords } from './choice-words.ts'
import { element } from './element.ts'
import { icon } from './icon.ts'
import { progressOf } from './progress.ts'
import { renderAppMessage } from './render/app-message.ts'
import { renderContactMessage } from './render/contact-message.ts'
import { renderJson } from './render/json.ts'
import type { Tap } from './render/tap.ts'
import type { Store } from './store.ts'
import { timeText } from './time-text.ts'

/** A message in a phone. */
export interface Bubble {
  readonly element: HTMLElement
  /** Shows how far the message has come; its content stays as it is, and so does what somebody has focused. */
  readonly update: (message: SandboxMessage) => void
}

export function createBubble(store: Store, message: SandboxMessage, tap: Tap): Bubble {
  const isSent = message.message.app_message !== undefined
  const state = element('span', { class: 'progress' })
  const history = element('ol', { class: 'history', hidden: true })
  const open = (): void => {
    history.hidden = !history.hidden
    button.setAttribute('aria-expanded', String(!history.hidden))
  }
  const time = message.message.accept_time ?? ''
  const clock = element('time', { datetime: time }, timeText(time))
  const button = element(
    'button',
    { type: 'button', class: 'foot', 'aria-expanded': 'false', click: open },
    clock,
    state,
  )
  const agent = message.message.app_message?.agent
  const made = element(
    'li',
    { class: isSent ? 'bubble sent' : 'bubble received', 'data-id': message.id },
    element('span', { class: 'hidden-words' }, isSent ? 'The app: ' : 'The person: '),
    agent?.display_name !== undefined &&
      element(
        'span',
        { class: 'agent' },
        agent.display_name,
        agent.type === 'BOT' && element('span', { class: 'tag' }, 'Bot'),
      ),
    element('div', { class: 'content' }, contentOf(store, message, tap)),
    button,
    history,
  )
  const update = (changed: SandboxMessage): void => {
    const { mark, tone, label } = progressOf(changed, store.webhookOf(changed.id))
    state.replaceChildren(icon(mark), element('span', { class: 'hidden-words' }, label))
    if (tone === 'bad') state.append(element('span', { class: 'reason' }, label))
    state.dataset['tone'] = tone
    made.dataset['status'] = changed.status
    button.title = label
    const steps = changed.history.map(({ time: at, status, channel, reason }) =>
      element(
        'li',
        {},
        element('time', { datetime: at }, timeText(at, true)),
        [status, channel && channelName(channel), reason?.code].filter(Boolean).join(' · '),
      ),
    )
    const deleted = store.isDeleted(changed.id) && element('li', {}, 'Deleted at the API; a phone keeps it')
    const kept = !changed.isKept && element('li', {}, 'Not kept by the API')
    history.replaceChildren(...steps, ...[deleted, kept].filter((note) => note !== false), idOf(changed))
  }
  update(message)
  return { element: made, update }
}

function idOf({ id }: SandboxMessage): HTMLElement {
  return element('li', {}, element('code', {}, id))
}

/** Content comes from outside: what cannot be shown must not take the page along. */
function contentOf(store: Store, { message }: SandboxMessage, tap: Tap): HTMLElement {
  try {
    if (message.app_message) {
      return renderAppMessage(message.app_message, message.channel_identity?.channel ?? '', tap)
    }
    return renderContactMessage(message.contact_message, (id, postback) =>
      choiceWords(store.messages().get(id), postback),
    )
  } catch {
    const content = message.app_message ?? message.contact_message
    return renderJson('Nothing that this phone can show', JSON.stringify(content))
  }
}
