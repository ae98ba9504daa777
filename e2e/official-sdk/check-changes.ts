import { equal } from 'node:assert/strict'
import { drain } from './calls/drain.ts'
import { failureOf } from './failure-of.ts'
import { idOf } from './id-of.ts'
import type { Journey } from './journey.ts'
import type { Report } from './report.ts'

/** Updates one of the messages that were sent, and deletes another. */
export const checkChanges = async ({ check }: Report, { sandbox, messages }: Journey): Promise<void> => {
  const [first = '', second = ''] = sandbox.state.messages.keys()

  await check('journey: updates', async () => {
    const message_id = idOf({ message_id: first })
    const metadata = 'table 7, å'
    const updated = await messages.update({ message_id, updateMessageRequestBody: { metadata } })
    equal(updated.metadata, metadata)
    equal((await messages.get({ message_id })).metadata, metadata)
    equal(sandbox.state.messages.get(message_id)?.message.metadata, metadata)
  })
  await check('journey: deletes', async () => {
    const message_id = idOf({ message_id: second })
    await messages.delete({ message_id })
    equal(sandbox.state.messages.get(message_id)?.isKept, false)
    equal((await failureOf(messages.get({ message_id }))).statusCode, 404)
    const listed = await drain(messages.list({ app_id: sandbox.appId }))
    equal(listed.length, 8)
    equal(
      listed.some(({ id }) => id === message_id),
      false,
    )
  })
}
