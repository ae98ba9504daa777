import { expect, test } from 'vitest'
import { safeUrl } from './safe-url.ts'

test('follows web addresses alone', () => {
  expect(safeUrl('https://example.com/a')?.href).toBe('https://example.com/a')
  for (const text of [
    'javascript:alert(1)',
    'data:text/html,x',
    ' jAvascript:x',
    'file:///etc/x',
    '/a',
    '',
  ]) {
    expect(safeUrl(text)).toBeUndefined()
  }
})
