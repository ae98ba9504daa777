import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toOrigin } from './to-origin.ts'

const origin = (region: unknown, domain: string): string => toOrigin('conversation', region, domain)

describe('toOrigin', () => {
  it.each([
    ['us', 'conversation.api.sinch.com', 'https://us.conversation.api.sinch.com'],
    ['mycell', 'example.com:8443', 'https://mycell.example.com:8443'],
    [undefined, 'https://my.app/api/sinch', 'https://my.app/api/sinch'],
    ['eu', 'https://my.app/api/sinch/', 'https://my.app/api/sinch'],
    [undefined, 'http://127.0.0.1:4010', 'http://127.0.0.1:4010'],
    [undefined, 'http://localhost:4010/', 'http://localhost:4010'],
    [undefined, 'http://[::1]:4010', 'http://[::1]:4010'],
  ])('makes of region %s and domain %s the base URL %s', (region, domain, url) => {
    expect(origin(region, domain)).toBe(url)
  })

  it.each([
    undefined,
    null,
    '',
    'e',
    'EU',
    'eu ',
    'eu.evil.com/',
    'eu/..',
    'eu-1',
    'ninechars',
    'eu\n',
    7,
    ['eu'],
    { toString: () => 'eu' },
  ])('refuses the region %j by the name of its option', (region) => {
    expect(() => origin(region, 'conversation.api.sinch.com')).toThrow(
      expect.objectContaining({ code: 'configuration', property: 'conversationRegion' }),
    )
  })

  it.each([
    '',
    ' ',
    'example.com?x',
    'example.com#x',
    'user@example.com',
    'user:pass@example.com',
    'exa mple.com',
    'example.com\n',
    'http://example.com',
    'http://127.0.0.1.example.com',
    'http://localhost.example.com',
    'http://localhost@example.com',
    'http://10.0.0.1',
    'https://user:pass@example.com',
    'https://example.com?x=1',
    'https://example.com#x',
    'https://example.com/a/../b',
    'https://example.com/.',
    'https://example.com\\@evil.com',
    'https:///x',
    'https://',
    'ftp://example.com',
    'file:///etc/passwd',
    'javascript://example.com',
    'data://x',
    'ws://localhost',
  ])('refuses the domain %j by the name of its option', (domain) => {
    expect(() => origin('eu', domain)).toThrow(
      expect.objectContaining({ code: 'configuration', property: 'conversationDomain' }),
    )
  })

  it('names the options of the template API', () => {
    expect(() => toOrigin('templates', 'EU', 'x.com')).toThrow(/templatesRegion/)
    expect(() => toOrigin('templates', 'eu', 'x.com?y')).toThrow(/templatesDomain/)
  })

  it('lets through only what leads where it says, encrypted or to this machine', () => {
    const piece = fc.constantFrom(
      'a',
      'b.c',
      '.',
      '/',
      '\\',
      '@',
      ':',
      '?',
      '#',
      '%2e',
      '..',
      '127.0.0.1',
      ' ',
      '[::1]',
    )
    const tail = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
    const scheme = fc.constantFrom('https://', 'http://', 'https://my.app/', 'http://localhost', '')
    fc.assert(
      fc.property(scheme, fc.oneof(tail, fc.webUrl(), fc.string()), (start, rest) => {
        const made = attempt(() => origin('eu', start + rest))
        const url = made === undefined ? undefined : parse(made)
        expect(made === undefined || isSafe(made, url)).toBe(true)
      }),
      { numRuns: 1500 },
    )
  })
})

function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}

const parse = (text: string): URL | undefined => attempt(() => new URL(text))

/** What the platform reads is what was written, and it is a safe place. */
function isSafe(text: string, url: URL | undefined): boolean {
  // What no platform can read is refused when it is asked for, and leads nowhere.
  if (!url) return true
  const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname)
  const plain = url.username + url.password + url.search + url.hash === ''
  const same = url.pathname === '/' || text.toLowerCase().endsWith(url.pathname.toLowerCase())
  return plain && same && (url.protocol === 'https:' || (url.protocol === 'http:' && loopback))
}
