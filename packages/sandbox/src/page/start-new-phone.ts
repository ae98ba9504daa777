import { channels } from '../channels.ts'
import { withoutPlus } from '../without-plus.ts'
import { el } from './el.ts'
import { part } from './part.ts'

/** The form for a person whom the app has not written to. */
export function startNewPhone(add: (channel: string, identity: string) => void): void {
  const channel = part('new-channel', HTMLSelectElement)
  const identity = part('new-identity', HTMLInputElement)
  channel.append(...channels.map((name) => el('option', {}, name)))
  channel.value = 'SMS'
  part('new-phone', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault()
    const name = identity.value.trim()
    if (name === '') return identity.focus()
    identity.value = ''
    part('new', HTMLDetailsElement).open = false
    // As the sandbox keeps it: else one person would have two phones.
    add(channel.value, withoutPlus(name))
    part('reply', HTMLTextAreaElement).focus()
  })
}
