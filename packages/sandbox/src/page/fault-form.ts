import { element } from './element.ts'
import { type FaultField, faultForm, faultForms, toFault } from './fault-forms.ts'

/** The form by which a fault is switched on. */
export function createFaultForm(add: (fault: object) => void): HTMLElement {
  const groups = [...new Set(faultForms.map(({ group }) => group))].map((group) => {
    const options = faultForms
      .filter((form) => form.group === group)
      .map(({ kind, label }) => element('option', { value: kind }, label))
    return element('optgroup', { label: group }, ...options)
  })
  const kind = element('select', { id: 'fault-kind' }, ...groups)
  const hint = element('p', { class: 'soft', id: 'fault-hint' })
  kind.setAttribute('aria-describedby', 'fault-hint')
  const fields = element('div', { class: 'fields' })
  const often = element(
    'select',
    { id: 'fault-count' },
    element('option', { value: '1' }, 'Once'),
    element('option', { value: '3' }, 'Three times'),
    element('option', { value: '' }, 'Until taken back'),
  )
  const show = (): void => {
    const form = faultForm(kind.value)
    hint.textContent = form?.hint ?? ''
    fields.replaceChildren(...(form?.fields ?? []).map(inputOf))
  }
  kind.addEventListener('change', show)
  show()
  const submit = (event: Event): void => {
    event.preventDefault()
    const form = faultForm(kind.value)
    if (!form) return
    const count = often.value === '' ? {} : { count: Number(often.value) }
    add({ ...toFault(form, filledIn(fields)), ...count })
  }
  return element(
    'form',
    { class: 'fault-form', submit },
    labelled('What goes wrong', kind),
    hint,
    fields,
    labelled('How often', often),
    element('button', { type: 'submit', class: 'plain' }, 'Switch on'),
  )
}

function labelled(text: string, control: HTMLElement): HTMLElement {
  return element('div', { class: 'field' }, element('label', { for: control.id }, text), control)
}

function inputOf({ name, label, kind, value, min, max, options = [''] }: FaultField): HTMLElement {
  const id = `fault-${name}`
  if (kind === 'choice') {
    const choices = options.map((option) => element('option', { value: option }, option))
    return labelled(label, element('select', { id, name }, ...choices))
  }
  if (kind === 'yes-no') return labelled(label, element('input', { id, name, type: 'checkbox' }))
  return labelled(label, element('input', { id, name, type: 'number', step: 1, value, min, max }))
}

function filledIn(fields: HTMLElement): Map<string, string> {
  const controls = [...fields.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')]
  return new Map(
    controls.map((control) => {
      const isBox = control instanceof HTMLInputElement && control.type === 'checkbox'
      return [control.name, isBox && !control.checked ? '' : control.value]
    }),
  )
}
