import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromPageToken, toPageToken } from './page-token.ts'

describe('a page token', () => {
  test('brings back where a page ended, and needs encoding', () => {
    fc.assert(
      fc.property(fc.nat(), fc.string(), (after, question) => {
        const token = toPageToken(after, question)
        expect(token).toMatch(/^\+\/\+\/.*=$/)
        expect(fromPageToken(token, question)).toBe(after)
      }),
    )
  })

  test('that is none is refused, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), (token) => {
        expect(() => fromPageToken(token, 'q')).toThrow('page_token')
      }),
    )
    expect(() => fromPageToken(toPageToken(1, 'a'), 'b')).toThrow('other parameters')
  })
})
