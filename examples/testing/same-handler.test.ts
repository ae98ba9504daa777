import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const read = (example: string, file: string): string =>
  readFileSync(new URL(`../${example}/${file}`, import.meta.url), 'utf8')

const servers = ['express', 'fastify', 'aws-lambda', 'deno-server', 'bun-server']

it.each([
  ['handle.ts', servers],
  ['client.ts', [...servers, 'browser-backend', 'bullmq']],
])('%s is the same, whatever carries the requests', (file, examples) => {
  for (const example of examples) {
    expect(read(example, file), `as in ${example}`).toBe(read('hono-node', file))
  }
})

it('Next.js reads the settings of a sandbox that the others are given', () => {
  expect(read('nextjs', '.env.development')).toBe(read('.', 'sandbox.env'))
})
