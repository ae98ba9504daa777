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
  it('gives a nonce to one, and knows when it is done', async () => {
    const { claim, commit } = stored()
    expect([await claim('a'), await claim('a'), await claim('b')]).toEqual(['claimed', 'pending', 'claimed'])
    await commit('a')
    expect([await claim('a'), await claim('b')]).toEqual(['done', 'pending'])
  })

  it('frees a nonce that is released, but not one that is done', async () => {
    const { claim, commit, release } = stored()
    await claim('a')
    await release('a')
    expect(await claim('a')).toBe('claimed')
    await commit('a')
    await release('a')
    expect(await claim('a')).toBe('done')
    await release('never seen')
  })

  it('frees a claim whose lease has ended, and forgets what is done when its time is over', async () => {
    const { clock, claim, commit } = stored()
    await claim('a')
    clock.seconds = 59
    expect(await claim('a')).toBe('pending')
    clock.seconds = 60
    expect(await claim('a')).toBe('claimed')
    await commit('a')
    clock.seconds = 659
    expect(await claim('a')).toBe('done')
    clock.seconds = 660
    expect(await claim('a')).toBe('claimed')
  })

  it('is bounded: the older half goes first', async () => {
    const { claim, commit } = stored(4)
    for (const nonce of ['a', 'b', 'c', 'd']) await commit(nonce)
    expect([await claim('a'), await claim('d')]).toEqual(['done', 'done'])
    expect(await claim('e')).toBe('claimed')
    expect([await claim('c'), await claim('d'), await claim('e')]).toEqual(['done', 'done', 'pending'])
    expect(await claim('a')).toBe('claimed')
  })

  it('keeps nonces that are names of a prototype apart from it', async () => {
    const { claim } = stored()
    expect([await claim('__proto__'), await claim('constructor'), await claim('__proto__')]).toEqual([
      'claimed',
      'claimed',
      'pending',
    ])
  })

  it('takes no time that grows with what it holds', async () => {
    const { claim, commit } = stored(100_000)
    for (let index = 0; index < 300_000; index++) {
      await claim(String(index))
      await commit(String(index))
    }
    expect(await claim('299999')).toBe('done')
    expect(await claim('0')).toBe('claimed')
  })

  it.each([0, 1, -1, 2.5, Number.NaN, Number.POSITIVE_INFINITY])('cannot hold %d entries', (maxEntries) => {
    expect(() => createMemoryNonceStore({ maxEntries })).toThrow(
      expect.objectContaining({ code: 'configuration' }),
    )
  })
})
