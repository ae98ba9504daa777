import { equal } from 'node:assert/strict'
import type { Comparison } from './create-comparison.ts'
import { differencesOf } from './differences-of.ts'
import type { Journey } from './journey.ts'
import { type Forgery, postEvent } from './post-event.ts'
import type { Report } from './report.ts'

const body = (text: string, id = '01EQ8235TD19N21XQTH12B145D'): string =>
  JSON.stringify({ app_id: '01EB', message: { id, contact_message: { text_message: { text } } } })

const genuine: Readonly<Record<string, string>> = {
  'a plain text': body('Hello'),
  'text of every script': body('Grüße, 東京, \u{1F469}\u200D\u{1F4BB}, e\u0301, \u2028'),
  'blanks between the members': ` ${JSON.stringify(JSON.parse(body('x')), null, 2)}\n`,
  'a member twice': '{"message":{"id":"a"},"message":{"id":"b"}}',
  'a number that is too long for a double': '{"message":{"id":"a"},"number":12345678901234567890}',
}

const now = Math.floor(Date.now() / 1000)
const name = 'x-sinch-webhook-signature'
const forgeries: Readonly<Record<string, Forgery>> = {
  'another secret': { secret: 'another secret' },
  'another body': { body: body('Hello.') },
  'a body that is written otherwise': { body: ` ${body('Hello')}` },
  'another nonce': { headers: { [`${name}-nonce`]: 'another' } },
  'another time': { timestamp: now, headers: { [`${name}-timestamp`]: String(now + 1) } },
  'another signature': { headers: { [name]: 'A'.repeat(43) + '=' } },
  'no signature': { headers: { [name]: undefined } },
  'an empty signature': { headers: { [name]: '' } },
  'no nonce': { headers: { [`${name}-nonce`]: undefined } },
  'no time': { headers: { [`${name}-timestamp`]: undefined } },
}

/** Events signed by `signEvent`, and forged ones: both SDKs must agree on each. */
export const checkSignatures = async (
  { check }: Report,
  comparison: Comparison,
  { receiver, secret }: Journey,
): Promise<void> => {
  for (const [what, event] of Object.entries(genuine)) {
    await check(`signatures: theirs and ours accept ours of ${what}`, async () => {
      const { isGenuine, status } = await postEvent(receiver, secret, event)
      equal(isGenuine, true)
      equal(status, 200)
    })
  }
  for (const [what, forgery] of Object.entries(forgeries)) {
    await check(`signatures: theirs and ours refuse ${what}`, async () => {
      const { isGenuine, status, ours } = await postEvent(receiver, secret, body('Hello'), forgery)
      equal(isGenuine, false)
      equal(status, 401)
      equal(ours, undefined)
    })
  }
  await check('signatures: one of yesterday', async () => {
    const forgery = { timestamp: now - 86_400 }
    const { isGenuine, status } = await postEvent(receiver, secret, body('Hello'), forgery)
    const found = differencesOf(word(isGenuine), word(status === 200))
    const known = comparison.judge('a signature of yesterday', found)
    return `ours refuses it; theirs ${known.join(' and ')}`
  })
}

const word = (isAccepted: boolean): string => (isAccepted ? 'accepted' : 'refused')
