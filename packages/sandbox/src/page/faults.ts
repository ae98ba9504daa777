import { element } from './element.ts'
import { createFaultForm } from './fault-form.ts'
import { faultText } from './fault-forms.ts'
import { icon } from './icon.ts'
import { post } from './post.ts'
import type { PageFault } from './snapshot.ts'

/** What goes wrong: switched on and off. */
export interface Faults {
  readonly element: HTMLElement
  readonly update: (faults: readonly PageFault[]) => void
}

export function createFaults(): Faults {
  const problem = element('p', { class: 'problem', role: 'alert', hidden: true })
  const change = async (body: object): Promise<void> => {
    problem.hidden = true
    try {
      await post('/sandbox/faults', body)
    } catch (error) {
      problem.textContent = error instanceof Error ? error.message : String(error)
      problem.hidden = false
    }
  }
  const list = element('ul', { class: 'active-faults', 'aria-label': 'Faults that are on' })
  const count = element('span', { class: 'soft', role: 'status' })
  const clear = element('button', { type: 'button', class: 'quiet wordy', hidden: true }, 'Take all back')
  clear.addEventListener('click', () => void change({ action: 'clear' }))
  const body = element(
    'div',
    { class: 'faults-body' },
    createFaultForm((fault) => void change({ action: 'add', fault })),
    problem,
  )
  const made = element(
    'section',
    { class: 'faults', 'aria-labelledby': 'faults-heading' },
    element(
      'details',
      {},
      element('summary', {}, icon('bolt'), element('h2', { id: 'faults-heading' }, 'Faults'), count),
      body,
    ),
    list,
    clear,
  )
  return {
    element: made,
    update(faults) {
      count.textContent = faults.length === 0 ? 'none' : `${faults.length} on`
      clear.hidden = faults.length === 0
      list.replaceChildren(
        ...faults.map((fault) => activeFault(fault, (id) => void change({ action: 'remove', id }))),
      )
    },
  }
}

function activeFault(fault: PageFault, remove: (id: string) => void): HTMLElement {
  const { id, left } = fault
  const text = faultText(fault)
  return element(
    'li',
    {},
    element('span', {}, text),
    element(
      'span',
      { class: 'soft' },
      left === undefined ? 'again and again' : left === 1 ? 'once' : `${left} times`,
    ),
    id !== undefined &&
      element(
        'button',
        { type: 'button', class: 'quiet', 'aria-label': `Take back: ${text}`, click: () => remove(id) },
        icon('close'),
      ),
  )
}
