import { channelCodes, channelName } from './channel-name.ts'
import { element } from './element.ts'

/** A form for a phone that nobody has written to yet. */
export function createNewPhone(open: (channel: string, identity: string) => void): HTMLElement {
  const options = channelCodes.map((code) => element('option', { value: code }, channelName(code)))
  const channel = element('select', { id: 'new-channel', name: 'channel' }, ...options)
  const identity = element('input', {
    id: 'new-identity',
    name: 'identity',
    required: true,
    maxlength: 256,
    value: '+46701234567',
    autocomplete: 'off',
    spellcheck: 'false',
  })
  const submit = (event: Event): void => {
    event.preventDefault()
    const text = identity.value.trim()
    if (text === '') return
    form.open = false
    // As the API writes numbers: the message that comes back must find this phone again.
    open(channel.value, text.replace(/^\+(?=\d)/, ''))
  }
  const form = element(
    'details',
    { class: 'new-phone' },
    element('summary', {}, 'New phone'),
    element(
      'form',
      { submit },
      element('label', { for: 'new-channel' }, 'Channel'),
      channel,
      element('label', { for: 'new-identity' }, 'Number or id'),
      identity,
      element('button', { type: 'submit', class: 'plain' }, 'Switch it on'),
    ),
  )
  return form
}
