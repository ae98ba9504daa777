import { createFaults } from './faults.ts'
import { createLog } from './log.ts'
import { createDesk } from './desk.ts'
import { createFrame } from './frame.ts'
import { createStore } from './store.ts'
import { follow } from './stream.ts'

/** Fills the page, and keeps it up to date. */
export function startPage(): void {
  const store = createStore()
  const desk = createDesk(store)
  const faults = createFaults()
  const log = createLog()
  const frame = createFrame(desk, faults.element, log.element)
  document.body.replaceChildren(frame.element)
  store.subscribe((change) => {
    if (change.type === 'entry') log.add(change.entry)
    if (change.type === 'all') log.replace(store.entries())
    if (change.type === 'all' || change.type === 'faults') faults.update(store.faults())
    if (change.type === 'all') desk.reset()
    if (change.type === 'message') desk.show(change.message, change.isNew)
  })
  follow(store.apply, frame.tellState)
}
