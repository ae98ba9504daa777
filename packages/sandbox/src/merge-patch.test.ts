import type { JsonObject } from '@parlance/conversation-model'
import { describe, expect, test } from 'vitest'
import { mergePatch } from './merge-patch.ts'

describe('mergePatch', () => {
  // The cases of RFC 7386, appendix A, that start from an object.
  test.each<[JsonObject, JsonObject, JsonObject]>([
    [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
    [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
    [{ a: 'b' }, { a: null }, {}],
    [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
    [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
    [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
    [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
    [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  ])('%j and %j give %j', (target, patch, merged) => {
    expect(mergePatch(target, patch)).toEqual(merged)
  })

  test('changes neither of the two, and no prototype', () => {
    const target = { a: { b: 1 } }
    const patch: JsonObject = JSON.parse('{"a":{"c":2},"__proto__":{"polluted":true}}')
    const merged = mergePatch(target, patch)
    expect([target, Object.hasOwn(merged, '__proto__'), 'polluted' in {}]).toEqual([
      { a: { b: 1 } },
      true,
      false,
    ])
  })
})
