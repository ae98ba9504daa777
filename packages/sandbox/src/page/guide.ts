import { element } from './element.ts'
import type { Setup } from './snapshot.ts'
import { snippets } from './snippets.ts'

/** How to send the first message; stands where a phone would, and behind the button for help. */
export function createGuide(setup: Setup, onSamples: () => Promise<void>): HTMLElement {
  const problem = element('p', { class: 'problem', role: 'alert', hidden: true })
  const button = element('button', { type: 'button', class: 'plain' }, 'Send one of each kind')
  button.addEventListener('click', () => {
    problem.hidden = true
    button.disabled = true
    onSamples()
      .catch((error: unknown) => {
        problem.textContent = error instanceof Error ? error.message : String(error)
        problem.hidden = false
      })
      .finally(() => {
        button.disabled = false
      })
  })
  return element(
    'div',
    { class: 'guide' },
    element('h2', {}, 'Send a message, and its phone appears here'),
    element(
      'p',
      {},
      'This is the Conversation API on your machine. Nothing leaves it, and nobody is charged.',
    ),
    element('p', { class: 'actions' }, button),
    problem,
    ...snippets(location.origin, setup).map(({ name, text }, index) =>
      element(
        'details',
        { open: index === 0 },
        element('summary', {}, name),
        element('pre', { tabindex: 0, 'aria-label': name }, text),
        copyButton(text),
      ),
    ),
    element(
      'p',
      { class: 'soft' },
      'Webhooks go to your app when the command is given ',
      element('code', {}, '--webhook http://127.0.0.1:3000/webhooks --secret my-secret'),
      '.',
    ),
  )
}

function copyButton(text: string): HTMLElement {
  const button = element('button', { type: 'button', class: 'quiet wordy' }, 'Copy')
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(text).then(
      () => (button.textContent = 'Copied'),
      () => (button.textContent = 'Select the text to copy it'),
    )
  })
  return button
}
