import { part } from './part.ts'

/**
 * The box to write back as the person: Enter sends, with Shift it begins a line. What could not be sent, as `send`
 * answers, stands in the box again, unless something else has been written meanwhile.
 */
export function startReply(send: (text: string) => Promise<boolean>): void {
  const form = part('reply-form', HTMLFormElement)
  const reply = part('reply', HTMLTextAreaElement)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const text = reply.value.trim()
    if (text === '') return
    reply.value = ''
    void send(text).then((isSent) => {
      if (!isSent && reply.value === '') reply.value = text
    })
  })
  reply.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    form.requestSubmit()
  })
}
