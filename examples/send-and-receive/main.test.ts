import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const main = fileURLToPath(new URL('main.ts', import.meta.url))

it('sends, receives, refuses a forged webhook, and tells once how to open the page', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [main])
  expect(stdout).toContain('forged')
  expect(stdout.match(/npm run sandbox/g)).toHaveLength(1)
})
