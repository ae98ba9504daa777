import type { SandboxMessage } from '../sandbox-state.ts'
import { el } from './el.ts'
import { showAppMessage } from './show-app-message.ts'
import type { Choose } from './show-choice.ts'
import { showLocation } from './show-location.ts'
import { showMedia } from './show-media.ts'
import { textOf } from './text-of.ts'
import { tickOf } from './tick-of.ts'
import { timeText } from './time-text.ts'

/** A message in the chat. Its content stays; `update` shows how far it has come. */
export interface MessageView {
  readonly element: HTMLElement
  readonly update: (stored: SandboxMessage) => void
}

export function showMessage(
  stored: SandboxMessage,
  answered: SandboxMessage | undefined,
  choose: Choose,
): MessageView {
  const { app_message, channel_identity } = stored.message
  const meta = el('div', { class: 'meta' })
  const content = app_message
    ? showAppMessage(app_message, channel_identity?.channel ?? '', choose)
    : [personBubble(stored, answered)]
  const from = app_message ? 'app' : 'person'
  const who = app_message ? (app_message.agent?.display_name ?? 'App') : 'Person'
  const element = el(
    'li',
    { class: `message ${from}`, 'data-id': stored.id },
    el('span', { class: 'sr' }, `${who}: `),
    ...content,
    meta,
  )
  const update = (now: SandboxMessage): void => meta.replaceChildren(...metaOf(now))
  update(stored)
  return { element, update }
}

function personBubble(stored: SandboxMessage, answered: SandboxMessage | undefined): HTMLElement {
  const { contact_message } = stored.message
  const media = contact_message?.media_message ?? contact_message?.media_card_message
  const quote = answered ? el('div', { class: 'quote' }, textOf(answered)) : undefined
  const content = contact_message?.location_message
    ? showLocation(contact_message.location_message)
    : media
      ? showMedia(media)
      : el('p', {}, textOf(stored, answered))
  const caption = contact_message?.media_card_message?.caption
  return el('div', { class: 'bubble' }, quote, content, caption ? el('p', {}, caption) : undefined)
}

function metaOf(stored: SandboxMessage): Node[] {
  const { sign, words, tone } = tickOf(stored)
  const time = el('time', {}, timeText(stored.message.accept_time))
  if (stored.message.contact_message) return [time]
  const steps = stored.history.map(({ time: at, status, channel, reason }) =>
    el(
      'li',
      {},
      [timeText(at, true), status, channel, reason?.code, reason?.description].filter(Boolean).join(' '),
    ),
  )
  const tick = el('span', { class: `tick ${tone}`, 'aria-hidden': 'true' }, sign)
  const spoken = el('span', { class: tone === 'bad' ? 'why' : 'sr' }, words)
  return [el('details', {}, el('summary', {}, time, ' ', tick, ' ', spoken), el('ol', {}, ...steps))]
}
