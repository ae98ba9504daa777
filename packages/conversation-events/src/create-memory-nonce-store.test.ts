import { describe, expect, it } from 'vitest'
import { createMemoryNonceStore } from './create-memory-nonce-store.ts'

/** A store whose clock stands still until it is set. */
function stored(maxEntries?: number) {
  const clock = { seconds: 0 }
  const nonces = createMemoryNonceStore({ maxEntries, now: () => clock.seconds * 1000 })
  return {
    clock,
    claim: (nonce: string) => nonces.claim(nonce, { leaseSeconds: 60 }),
    commit: (nonce: string) => nonces.commit(nonce, { ttlSeconds: 600 }),
    release: (nonce: string) => nonces.release(nonce),
  }
}

describe('createMemoryNonceStore', () => {
  it('gives a nonce to one, and knows when it is done', () => {
    const { claim, commit } = stored()
    expect([claim('a'), claim('a'), claim('b')]).toEqual(['claimed', 'pending', 'claimed'])
    void commit('a')
    expect([claim('a'), claim('b')]).toEqual(['done', 'pending'])
  })

  it('frees a nonce that is released, but not one that is done', () => {
    const { claim, commit, release } = stored()
    void claim('a')
    void release('a')
    expect(claim('a')).toBe('claimed')
    void commit('a')
    void release('a')
    expect(claim('a')).toBe('done')
    void release('never seen')
  })

  it('frees a claim whose lease has ended, and forgets what is done when its time is over', () => {
    const { clock, claim, commit } = stored()
    void claim('a')
    clock.seconds = 59
    expect(claim('a')).toBe('pending')
    clock.seconds = 60
    expect(claim('a')).toBe('claimed')
    void commit('a')
    clock.seconds = 659
    expect(claim('a')).toBe('done')
    clock.seconds = 660
    expect(claim('a')).toBe('claimed')
  })

  it('is bounded: the older half goes first', () => {
    const { claim, commit } = stored(4)
    for (const nonce of ['a', 'b', 'c', 'd']) commit(nonce)
    expect([claim('a'), claim('d')]).toEqual(['done', 'done'])
    expect(claim('e')).toBe('claimed')
    expect([claim('c'), claim('d'), claim('e')]).toEqual(['done', 'done', 'pending'])
    expect(claim('a')).toBe('claimed')
  })

  it('keeps nonces that are names of a prototype apart from it', () => {
    const { claim } = stored()
    expect([claim('__proto__'), claim('constructor'), claim('__proto__')]).toEqual([
      'claimed',
      'claimed',
      'pending',
    ])
  })

  it('takes no time that grows with what it holds', () => {
    const { claim, commit } = stored(100_000)
    for (let index = 0; index < 300_000; index++) {
      void claim(String(index))
      void commit(String(index))
    }
    expect(claim('299999')).toBe('done')
    expect(claim('0')).toBe('claimed')
  })

  it.each([0, 1, -1, 2.5, Number.NaN, Number.POSITIVE_INFINITY])('cannot hold %d entries', (maxEntries) => {
    expect(() => createMemoryNonceStore({ maxEntries })).toThrow(
      expect.objectContaining({ code: 'configuration' }),
    )
  })
})
