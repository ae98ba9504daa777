import { part } from './part.ts'

const seenForMs = 2000

/** The button that copies the first program, and says that it did. */
export function startCopy(say: (text: string) => void, fail: (text: string) => void): void {
  const button = part('copy', HTMLButtonElement)
  const label = button.textContent
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(part('program', HTMLElement).textContent).then(
      () => {
        say('Copied.')
        button.textContent = 'Copied'
        setTimeout(() => (button.textContent = label), seenForMs)
      },
      () => fail('The clipboard cannot be written to here.'),
    )
  })
}
