import { expect, test } from 'vitest'
import { tickOf } from './tick-of.ts'

test.each([
  ['QUEUED', '◷', 'Queued'],
  ['QUEUED_ON_CHANNEL', '✓', 'On the channel'],
  ['DELIVERED', '✓✓', 'Delivered'],
  ['READ', '✓✓', 'Read'],
  ['SOMETHING_NEW', '◷', 'SOMETHING_NEW'],
])('shows %s as %s', (status, sign, words) => {
  expect(tickOf({ status, history: [] })).toMatchObject({ sign, words })
})

test('says why a message failed', () => {
  const reason = { code: 'CHANNEL_FAILURE', description: '', sub_code: 'UNSPECIFIED_SUB_CODE' }
  const history = [{ time: '', status: 'FAILED', reason }]
  expect(tickOf({ status: 'FAILED', history })).toEqual({
    sign: '!',
    words: 'Failed: CHANNEL_FAILURE',
    tone: 'bad',
  })
})
