import { expect, it } from 'vitest'
import { createSandbox } from '../create-sandbox.ts'
import { createEvents } from './create-events.ts'

const open = () => {
  const sandbox = createSandbox()
  const leave = new AbortController()
  const events = createEvents(sandbox)
  const { body } = events.open(leave.signal)
  if (!body) throw new Error('no stream')
  const write = (count: number) =>
    Promise.all(
      Array.from({ length: count }, (_, index) =>
        sandbox.receive({ identity: '+46701234567', text: `${index}` }),
      ),
    )
  return { events, body, leave, write }
}

it('lets a page go that closes its stream before its connection ends', async () => {
  const { body, leave, write } = open()
  await body.cancel()
  await write(1)
  expect(() => leave.abort()).not.toThrow()
})

it('serves fifty pages at once, and the next one when another has gone', async () => {
  const { events, leave } = open()
  const controllers = Array.from({ length: 49 }, () => new AbortController())
  for (const { signal } of controllers) expect(events.open(signal).status).toBe(200)
  expect(events.open(new AbortController().signal).status).toBe(503)
  leave.abort()
  expect(events.open(new AbortController().signal).status).toBe(200)
})

it('lets a page go that does not read, in place of keeping everything for it', async () => {
  const { body, write } = open()
  await write(5000)
  let pieces = 0
  for await (const _ of body) pieces += 1
  expect(pieces).toBeGreaterThan(100)
  expect(pieces).toBeLessThan(600)
})
