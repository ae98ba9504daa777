import * as v from 'valibot'
import type { Fault } from '../fault.ts'
import type { Sandbox } from '../sandbox.ts'

const received = /* @__PURE__ */ v.object({
  app_id: v.string(),
  channel: v.string(),
  identity: v.string(),
  text: v.string(),
})
const chosen = /* @__PURE__ */ v.object({ message_id: v.string(), choice: v.number() })
const read = /* @__PURE__ */ v.object({ message_ids: v.array(v.string()) })
// What a fault holds, the sandbox itself checks.
const fault = /* @__PURE__ */ v.custom<Fault>((value) => typeof value === 'object' && value !== null)
const faults = /* @__PURE__ */ v.union([
  v.object({ add: fault }),
  v.object({ clear: v.literal(true) }),
  v.object({ clear: fault }),
])

/** What the page can ask for, by name. Each throws for a body that makes no sense. */
export const acts = {
  receive: async (sandbox: Sandbox, body: unknown): Promise<void> => {
    await sandbox.receive(v.parse(received, body))
  },
  choose: async (sandbox: Sandbox, body: unknown): Promise<void> => {
    await sandbox.choose(v.parse(chosen, body))
  },
  read: async (sandbox: Sandbox, body: unknown): Promise<void> => {
    await Promise.all(v.parse(read, body).message_ids.map((id) => sandbox.markRead(id)))
  },
  faults: async (sandbox: Sandbox, body: unknown): Promise<void> => {
    const change = v.parse(faults, body)
    if ('add' in change) sandbox.faults.add(change.add)
    else if (change.clear === true) sandbox.faults.clear()
    else clearOne(sandbox, change.clear)
  },
} as const

/** The page knows a fault as it was told, and of two that are alike it does not matter which one goes. */
function clearOne({ faults: { clear, pending } }: Sandbox, told: Fault): void {
  const found = pending().find((each) => JSON.stringify(each) === JSON.stringify(told))
  if (found === undefined) throw new TypeError('This fault has happened, or has been cleared.')
  clear(found)
}
