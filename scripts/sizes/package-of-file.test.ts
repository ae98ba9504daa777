import { expect, test } from 'vitest'
import { packageOfFile } from './package-of-file.ts'

test.each([
  ['node_modules/valibot/dist/index.mjs', 'valibot'],
  ['node_modules/@parlance/core/dist/path.js', '@parlance/core'],
  ['../../node_modules/.pnpm/ofetch@1.5.1/node_modules/ofetch/dist/index.mjs', 'ofetch'],
  ['webpack://consumer/./node_modules/@parlance/core/dist/ofetch.js', 'ofetch'],
  ['packages/conversation-events/dist/event-key.js', '@parlance/conversation-events'],
  ['programs/all.mjs', undefined],
])('of %s it is %s', (file, name) => {
  expect(packageOfFile(file)).toBe(name)
})
