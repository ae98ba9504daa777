import { expect, test } from 'vitest'
import * as entry from './index.ts'

test('the main entry holds these functions', () => {
  expect(Object.keys(entry)).toEqual(['createSandbox', 'sampleEvent'])
})
