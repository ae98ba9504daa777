import { part } from './part.ts'

/** The box to write back as the person: Enter sends, with Shift it begins a line. */
export function startReply(send: (text: string) => void): void {
  const form = part('reply-form', HTMLFormElement)
  const reply = part('reply', HTMLTextAreaElement)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const text = reply.value.trim()
    if (text === '') return
    reply.value = ''
    send(text)
  })
  reply.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    form.requestSubmit()
  })
}
