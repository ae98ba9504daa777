import { channels } from '../channels.ts'
import { eventKeys } from '../event-keys.ts'
import type { Fault } from '../fault.ts'
import { operations } from '../operations.ts'
import { el } from './el.ts'
import { faultKinds, type FaultKind } from './fault-kinds.ts'
import { faultOf } from './fault-of.ts'
import { faultText } from './fault-text.ts'
import { part } from './part.ts'
import { post } from './post.ts'

const targets: Readonly<Record<FaultKind['group'], { label: string; names: readonly string[] }>> = {
  API: { label: 'Operation', names: operations },
  channel: { label: 'Channel', names: channels },
  webhook: { label: 'Event', names: Object.keys(eventKeys) },
}

/** The panel of faults. The answer shows those that are switched on. */
export function startFaults(fail: (message: string) => void): (faults: readonly Fault[]) => void {
  const form = part('fault-form', HTMLFormElement)
  const kind = part('fault-kind', HTMLSelectElement)
  const target = part('fault-target', HTMLSelectElement)
  const count = part('fault-count', HTMLInputElement)
  const status = part('fault-status', HTMLInputElement)
  const delay = part('fault-delay', HTMLInputElement)
  const retryAfter = part('fault-retry', HTMLInputElement)
  const list = part('faults', HTMLElement)
  const clear = part('clear-faults', HTMLButtonElement)

  for (const group of ['API', 'channel', 'webhook'] as const) {
    const kinds = Object.entries(faultKinds).filter(([, { group: own }]) => own === group)
    const options = kinds.map(([value, { words }]) => el('option', { value }, words))
    kind.append(el('optgroup', { label: group === 'API' ? 'API' : `${group}s` }, ...options))
  }
  const showFields = (): void => {
    const found = Object.entries(faultKinds).find(([name]) => name === kind.value)
    const { label, names } = targets[found?.[1].group ?? 'API']
    part('fault-target-label', HTMLElement).textContent = label
    target.replaceChildren(el('option', { value: '' }, 'Any'), ...names.map((name) => el('option', {}, name)))
    part('fault-status-field', HTMLElement).hidden = kind.value !== 'status'
    part('fault-delay-field', HTMLElement).hidden = kind.value !== 'webhook-late'
    part('fault-retry-field', HTMLElement).hidden = kind.value !== 'rate-limit'
  }
  const send = async (body: object): Promise<void> => {
    const wrong = await post('faults', body)
    if (wrong !== undefined) fail(wrong)
  }
  kind.addEventListener('change', showFields)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const fault = faultOf({
      kind: kind.value,
      target: target.value,
      count: count.value,
      status: status.value,
      delayMs: delay.value,
      retryAfter: retryAfter.value,
    })
    void send({ add: fault })
  })
  clear.addEventListener('click', () => void send({ clear: true }))
  showFields()
  const row = (fault: Fault): HTMLElement => {
    const text = faultText(fault)
    const button = el('button', { type: 'button', 'aria-label': `Clear: ${text}` }, 'Clear')
    button.addEventListener('click', () => void send({ clear: fault }))
    return el('li', {}, el('span', {}, text), button)
  }
  return (faults) => {
    const focused = [...list.querySelectorAll('button')].findIndex((each) => each === document.activeElement)
    list.replaceChildren(...faults.map(row))
    // The keyboard's place stays: on the button that has moved up, or else where faults are switched on.
    if (focused >= 0)
      ([...list.querySelectorAll('button')].at(Math.min(focused, faults.length - 1)) ?? kind).focus()
    clear.hidden = faults.length === 0
    part('fault-badge', HTMLElement).textContent = faults.length === 0 ? '' : `${faults.length} on`
  }
}
