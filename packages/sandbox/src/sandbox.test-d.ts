import { createEventHandler } from '@parlance/conversation-events'
import { type FetchFunction, type ClientOptions, clientCredentials } from '@parlance/core'
import { expectTypeOf } from 'vitest'
import { createSandbox } from './create-sandbox.ts'
import type { Fault } from './fault.ts'
import type { Sandbox } from './sandbox.ts'

// It stands wherever a fetch stands.
expectTypeOf<Sandbox['fetch']>().toExtend<FetchFunction>()
expectTypeOf<Sandbox['fetch']>().toExtend<typeof fetch>()
expectTypeOf<Sandbox['fetch']>().toExtend<NonNullable<ClientOptions['fetch']>>()

// Its key is one of a client.
export const credentials = (sandbox: Sandbox) => clientCredentials(sandbox)

// An event handler is a receiver, and so is a URL.
createSandbox({
  webhooks: [{ target: createEventHandler({ secret: 's', on: {} }), secret: 's' }, { target: 'https://x.y' }],
})

// What a fault needs, and whom it hits, depends on its kind.
expectTypeOf({ kind: 'status', status: 503, operation: 'sendMessage' } as const).toExtend<Fault>()
// @ts-expect-error a status
export const withoutStatus: Fault = { kind: 'status' }
// @ts-expect-error no such kind
export const unknownKind: Fault = { kind: 'earthquake' }

export const wrong = async (sandbox: Sandbox) => {
  // @ts-expect-error a text or a message, not both
  await sandbox.receive({ identity: '1', text: 'a', message: { text_message: { text: 'a' } } })
  // @ts-expect-error neither is nothing
  await sandbox.receive({ identity: '1' })
}
