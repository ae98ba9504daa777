import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines, useEngine } from './engines.ts'
import { soakForgeries, soakGenuine, soakNonsense } from './soak-signature.ts'

describe.each(engines)('the signature on %s', (engine) => {
  let restore: () => void
  beforeAll(() => {
    restore = useEngine(engine)
  })
  afterAll(() => restore())

  it('is not forged by flipping, swapping, cutting, re-encoding or moving', async () => {
    expect(await soakForgeries(3000, 7)).toEqual({ accepted: 0, refused: 0 })
  })

  it('is accepted for any genuine body', async () => {
    const { refused, bytes } = await soakGenuine(60, 7)
    expect(refused).toBe(0)
    expect(bytes).toBeGreaterThan(1_000_000)
  })
})

it('is checked without an error of foreign make, whatever comes, and alike by both engines', async () => {
  expect(await soakNonsense(2000, 7)).toBe(2000)
})
