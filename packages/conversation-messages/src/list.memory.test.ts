import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { clientOver } from '../test/client-over.ts'
import { listMessages } from './operations/list-messages.ts'

const collect = (): void => {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
}

function usedMegabytes(): number {
  collect()
  return process.memoryUsage().heapUsed / 1_048_576
}

const pages = 200
let number = 0

/** A page of a thousand messages, about 0.3 MB as objects; the next one has a token of its own. */
const nextPage = (): Response => {
  number += 1
  const messages = Array.from({ length: 1000 }, (_, index) => ({
    id: `${number}-${index}`,
    app_message: { text_message: { text: `Message ${index} of page ${number}` } },
  }))
  return Response.json({ messages, next_page_token: number < pages ? `token-${number}` : '' })
}

test('holds no page that has been read, however many there are', { timeout: 30_000 }, async () => {
  const { client } = clientOver(nextPage)
  const list = listMessages(client, { page_size: 1000 })
  const used: number[] = []
  let count = 0
  for await (const message of list) {
    if (message.id?.endsWith('-0') && count % 50_000 === 0) used.push(usedMegabytes())
    count += 1
  }
  used.push(usedMegabytes())
  expect(count).toBe(pages * 1000)
  const [first = 0] = used
  // Two pages may be there at a time; all of them would be some 60 MB.
  expect(Math.max(...used) - first).toBeLessThan(8)
})
