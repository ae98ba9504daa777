import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromPageToken, toPageToken } from './page-token.ts'

const forms = [
  { form: 'url-safe', looks: /^[\w-]+$/ },
  { form: 'base64', looks: /^\+\/\+\/.*=$/ },
] as const

describe.each(forms)('a page token that is $form', ({ form, looks }) => {
  test('brings back where a page ended', () => {
    fc.assert(
      fc.property(fc.nat(), fc.string(), (after, question) => {
        const token = toPageToken(after, question, form)
        expect(token).toMatch(looks)
        expect(fromPageToken(token, question, form)).toBe(after)
      }),
    )
  })

  test('and is none is refused, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), (token) => {
        expect(() => fromPageToken(token, 'q', form)).toThrow('page_token')
      }),
    )
    expect(() => fromPageToken(toPageToken(1, 'a', form), 'b', form)).toThrow('other parameters')
  })

  test('is refused in the other form', () => {
    for (const other of forms.filter((each) => each.form !== form)) {
      expect(() => fromPageToken(toPageToken(1, 'a', other.form), 'a', form)).toThrow('Not a token')
    }
  })
})
