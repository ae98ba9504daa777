import { assert, json, property } from 'fast-check'
import { expect, test } from 'vitest'
import { jsonParts } from './json-parts.ts'

test('tells keys, texts, numbers and words apart', () => {
  const parts = jsonParts('{"a":"b: \\"c\\"","n":-1.5e3,"t":[true,null]}').filter(
    ({ kind }) => kind !== 'plain',
  )
  expect(parts.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'key "a"',
    'string "b: \\"c\\""',
    'key "n"',
    'number -1500',
    'key "t"',
    'word true',
    'word null',
  ])
})

test('loses nothing of any JSON, and leaves any other text as it is', () => {
  assert(
    property(json(), (text) => {
      expect(whole(text)).toBe(JSON.stringify(JSON.parse(text), null, 2))
    }),
  )
  expect([whole(''), whole('grant_type=x'), whole('{"half":')]).toEqual(['', 'grant_type=x', '{"half":'])
})

function whole(text: string): string {
  return jsonParts(text)
    .map((part) => part.text)
    .join('')
}
