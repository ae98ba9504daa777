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
const faults = /* @__PURE__ */ v.union([v.object({ add: fault }), v.object({ clear: v.literal(true) })])

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
    if ('clear' in change) sandbox.faults.clear()
    else sandbox.faults.add(change.add)
  },
} as const
