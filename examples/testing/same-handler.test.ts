import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const read = (example: string, file: string): string =>
  readFileSync(new URL(`../${example}/${file}`, import.meta.url), 'utf8')

it.each(['handle.ts', 'client.ts'])('%s is the same, whatever carries the requests', (file) => {
  for (const example of ['express', 'fastify', 'aws-lambda', 'deno-server', 'bun-server']) {
    expect(read(example, file), `as in ${example}`).toBe(read('hono-node', file))
  }
})

it('Next.js reads the settings of a sandbox that the others are given', () => {
  expect(read('nextjs', '.env.development')).toBe(read('.', 'sandbox.env'))
})
