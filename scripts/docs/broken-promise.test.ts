import { expect, test } from 'vitest'
import { brokenPromise } from './broken-promise.ts'
import { promisedOutput } from './promised-output.ts'

const code = `
// At the top: no promise.
console.log(status) // 404: not there
console.log([
  'a',
])
console.log(steps)
// [
//   'one',
// ]

// Not right below: no promise.
console.log(url) // https://my.app/v1 (encoded)
on: { A: () => console.log('x') },
`

test('finds what an example says that it prints', () => {
  expect(promisedOutput(code)).toEqual(['404: not there', '[', "'one',", ']', 'https://my.app/v1 (encoded)'])
})

test.each([
  ['as promised', "404\n[\n  'one',\n]\nhttps://my.app/v1\n", undefined],
  ['with other lines between', "a\n404\nb\n[\n'one',\n]\nc\nhttps://my.app/v1", undefined],
  ['something else', '405', '404: not there'],
  ['a part of a word', '40', '404: not there'],
  ['a line less', '404\n[\n]\nhttps://my.app/v1', "'one',"],
  ['the last first', "https://my.app/v1\n404\n[\n'one',\n]", 'https://my.app/v1 (encoded)'],
  ['nothing', '', '404: not there'],
])('with %s', (_, output, broken) => {
  expect(brokenPromise(promisedOutput(code), output)).toBe(broken)
})
