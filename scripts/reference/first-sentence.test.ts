import { expect, test } from 'vitest'
import { firstSentence } from './first-sentence.ts'

test.each([
  ['Sends plain text\nto one recipient.\n\nMore.', 'Sends plain text to one recipient.'],
  ['Where to listen. Default: 0.', 'Where to listen.'],
  ['Waits 1.5 s, e.g. twice. Then stops.', 'Waits 1.5 s, e.g. twice.'],
  ['A table without an end', 'A table without an end'],
  ['', ''],
])('of %j is %j', (text, sentence) => {
  expect(firstSentence(text)).toBe(sentence)
})
