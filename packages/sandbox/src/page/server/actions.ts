import { contactMessage } from '@parlance/conversation-model/schemas'
import * as v from 'valibot'
import type { Sandbox } from '../../sandbox.ts'
import { faultSchema } from './fault-schema.ts'
import type { PageFaults } from './page-faults.ts'
import { pageProblem, pageResponse } from './page-response.ts'
import { sendSamples } from './send-samples.ts'
import { tapChoice } from './tap-choice.ts'

/** What the page can do, by its path. */
export type Actions = ReadonlyMap<string, (request: Request) => Promise<Response>>

export function createActions(sandbox: Sandbox, faults: PageFaults): Actions {
  return new Map([
    ['/sandbox/receive', action(received, (body) => sandbox.receive(body))],
    ['/sandbox/choose', action(chosen, (body) => tapChoice(sandbox, body))],
    ['/sandbox/read', action(read, ({ message_ids }) => markAllRead(sandbox, message_ids))],
    ['/sandbox/samples', action(person, (body, request) => sendSamples(sandbox, body, request))],
    ['/sandbox/faults', action(faultChange, (body) => changeFaults(faults, body))],
  ])
}

const text = /* @__PURE__ */ v.pipe(/* @__PURE__ */ v.string(), /* @__PURE__ */ v.nonEmpty())
const place = { channel: text, identity: text, app_id: /* @__PURE__ */ v.optional(text) }
const person = /* @__PURE__ */ v.strictObject({ channel: text, identity: text })
const received = /* @__PURE__ */ (() =>
  v.union([v.strictObject({ ...place, text }), v.strictObject({ ...place, message: contactMessage })]))()
const chosen = /* @__PURE__ */ (() =>
  v.strictObject({ message_id: text, choice: v.pipe(v.number(), v.integer(), v.minValue(0)) }))()
const read = /* @__PURE__ */ (() =>
  v.strictObject({ message_ids: v.pipe(v.array(text), v.maxLength(1000)) }))()
const faultChange = /* @__PURE__ */ (() =>
  v.variant('action', [
    v.strictObject({ action: v.literal('add'), fault: faultSchema }),
    v.strictObject({ action: v.literal('remove'), id: text }),
    v.strictObject({ action: v.literal('clear') }),
  ]))()

/** Checks a body and does the work; what does not fit or goes wrong is told in words. */
function action<Body>(
  schema: v.GenericSchema<unknown, Body>,
  work: (body: Body, request: Request) => unknown,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const parsed = v.safeParse(schema, await bodyOf(request))
    if (!parsed.success) return pageProblem(400, v.summarize(parsed.issues))
    try {
      await work(parsed.output, request)
      return pageResponse('{}', 'application/json')
    } catch (error) {
      return pageProblem(400, error instanceof Error ? error.message : String(error))
    }
  }
}

async function bodyOf(request: Request): Promise<unknown> {
  try {
    return await request.json()
  } catch {
    return undefined
  }
}

async function markAllRead(sandbox: Sandbox, ids: readonly string[]): Promise<void> {
  for (const id of ids) await sandbox.markRead(id)
}

function changeFaults(faults: PageFaults, change: v.InferOutput<typeof faultChange>): void {
  if (change.action === 'add') faults.add(change.fault)
  else if (change.action === 'remove') faults.remove(change.id)
  else faults.clear()
}
