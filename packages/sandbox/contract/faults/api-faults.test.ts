import { listMessages, sendTextMessage } from '@parlance/conversation-messages'
import { afterEach, describe, expect, test } from 'vitest'
import type { RequestFault } from '../../src/fault.ts'
import { doors, type Reached } from '../doors.ts'
import type { ApiFaultCase } from './api-fault-case.ts'
import { apiFaultCases } from './api-fault-cases.ts'

/** Calls the API once, as a user does. */
function callOf({ sandbox, client }: Reached, { call }: ApiFaultCase): Promise<unknown> {
  const app_id = sandbox.appId
  if (call === 'list') return Promise.resolve(listMessages(client, { app_id }))
  const recipient_identities = [{ channel: 'SMS', identity: '+46701234567' }]
  return sendTextMessage(client, { app_id, recipient_identities, text: 'Your table is ready.' })
}

const asksForTokens = ({ operation }: RequestFault): boolean => operation === 'issueToken'

describe.each(Object.entries(apiFaultCases))(
  'the client on a port, where the API has the fault %s',
  (_, cases) => {
    let reached: Reached | undefined
    afterEach(() => reached?.close())

    test.each<ApiFaultCase>([...cases])('$call: $fault', { timeout: 20_000 }, async (one) => {
      const { fault, settings, answers, taken } = one
      reached = await doors.port({}, settings)
      const { sandbox, client } = reached
      if (!asksForTokens(fault)) await listMessages(client, {})
      const before = sandbox.state.requests.length
      sandbox.faults.next(fault)

      const error: unknown = await callOf(reached, one).then(
        () => 'none',
        (thrown: unknown) => thrown,
      )

      expect({ error }).toMatchObject({ error: one.error })
      const requests = sandbox.state.requests.slice(before)
      expect(requests.map(({ status }) => status ?? 'none')).toEqual(answers)
      expect(requests.some((request) => request.fault === fault.kind)).toBe(true)
      expect(sandbox.state.messages.size).toBe(taken)
      expect(sandbox.faults.pending()).toEqual([])
    })
  },
)
