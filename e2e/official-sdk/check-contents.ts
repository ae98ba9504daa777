import { deepEqual, equal, ok } from 'node:assert/strict'
import { getMessage } from '@parlance/conversation-messages'
import { type Contents, contents } from './contents.ts'
import type { Comparison } from './create-comparison.ts'
import { differencesOf } from './differences-of.ts'
import { idOf } from './id-of.ts'
import type { Journey } from './journey.ts'
import { keysOf } from './keys-of.ts'
import type { Report } from './report.ts'
import { sendersOf } from './senders-of.ts'
import { withoutDates } from './without-dates.ts'

/** Gets a token, sends each of the nine contents, and gets each back. */
export const checkContents = async (
  { check }: Report,
  comparison: Comparison,
  journey: Journey,
): Promise<void> => {
  const { sandbox, messages, client, asked } = journey
  const ids = new Map<keyof Contents, string>()

  await check('journey: nothing is asked before the first call', () => deepEqual(sandbox.state.requests, []))
  for (const [kind, send] of sendersOf(journey)) {
    await check(`journey: sends ${kind}`, async () => {
      const sent = await send()
      const message_id = idOf(sent)
      deepEqual(sandbox.state.messages.get(message_id)?.message.app_message, { [kind]: contents[kind] })
      ok(sent.accepted_time instanceof Date && sent.accepted_time.getTime() > 0, 'no time of acceptance')
      ids.set(kind, message_id)
    })
  }
  await check('journey: has got one token for all of them', () => {
    equal(asked('issueToken'), 1)
    equal(asked('sendMessage'), 9)
    deepEqual([...new Set(sandbox.state.requests.map(({ status }) => status))], [200])
  })
  for (const kind of keysOf(contents)) {
    await check(`journey: gets ${kind}`, async () => {
      const message_id = idOf({ message_id: ids.get(kind) ?? '' })
      const official = withoutDates(await messages.get({ message_id }))
      const ours = await getMessage(client, { message_id })
      equal(ours.id, message_id)
      deepEqual(ours.app_message, { [kind]: contents[kind] })
      const known = comparison.judge(`read ${kind}`, differencesOf(official, ours))
      return known.length > 0 ? `as we do, except that theirs ${known.join(' and ')}` : undefined
    })
  }
}
