import { expect, it } from 'vitest'
import { createSandbox } from '../create-sandbox.ts'
import { createEvents } from './create-events.ts'

const open = () => {
  const sandbox = createSandbox()
  const leave = new AbortController()
  const { body } = createEvents(sandbox).open(leave.signal)
  if (!body) throw new Error('no stream')
  const write = (count: number) =>
    Promise.all(
      Array.from({ length: count }, (_, index) =>
        sandbox.receive({ identity: '+46701234567', text: `${index}` }),
      ),
    )
  return { body, leave, write }
}

it('lets a page go that closes its stream before its connection ends', async () => {
  const { body, leave, write } = open()
  await body.cancel()
  await write(1)
  expect(() => leave.abort()).not.toThrow()
})

it('lets a page go that does not read, in place of keeping everything for it', async () => {
  const { body, write } = open()
  await write(5000)
  let pieces = 0
  for await (const _ of body) pieces += 1
  expect(pieces).toBeGreaterThan(100)
  expect(pieces).toBeLessThan(600)
})
