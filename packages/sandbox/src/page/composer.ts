import { element } from './element.ts'
import { icon } from './icon.ts'
import type { Person } from './person.ts'
import { nameOf } from './person.ts'
import { post } from './post.ts'

/** The box in which one writes as the person. */
export function createComposer(person: Person, onProblem: (problem: string) => void): HTMLElement {
  const { channel, identity, appId } = person
  const send = async (content: object): Promise<boolean> => {
    onProblem('')
    try {
      await post('/sandbox/receive', { channel, identity, app_id: appId, ...content })
      return true
    } catch (error) {
      onProblem(error instanceof Error ? error.message : String(error))
      return false
    }
  }
  const box = element('textarea', {
    id: 'write',
    rows: 1,
    maxlength: 10_000,
    placeholder: `Write as ${nameOf(person)}`,
    dir: 'auto',
  })
  const sendText = async (): Promise<void> => {
    const text = box.value
    if (text.trim() === '') return
    box.value = ''
    // What could not be sent is not lost, unless something new has been begun.
    if (!(await send({ text })) && box.value === '') box.value = text
  }
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    void sendText()
  })
  const submit = (event: Event): void => {
    event.preventDefault()
    void sendText()
    box.focus()
  }
  return element(
    'form',
    { class: 'composer', submit },
    element(
      'div',
      { class: 'extras', role: 'group', 'aria-label': 'Send something else' },
      iconButton('location', 'Send a location', () => void send({ message: location })),
      iconButton('image', 'Send a picture', () => void send({ message: picture })),
    ),
    element('label', { for: 'write', class: 'hidden-words' }, `Write as ${nameOf(person)}`),
    box,
    element('button', { type: 'submit', class: 'send', 'aria-label': 'Send' }, icon('send')),
  )
}

function iconButton(name: 'location' | 'image', label: string, click: () => void): HTMLElement {
  return element(
    'button',
    { type: 'button', class: 'quiet', 'aria-label': label, title: label, click },
    icon(name),
  )
}

const location = {
  location_message: {
    title: 'My location',
    label: 'Stortorget, Stockholm',
    coordinates: { latitude: 59.325, longitude: 18.0708 },
  },
}

const picture = { media_message: { url: 'https://images.example.com/from-the-phone.jpg' } }
