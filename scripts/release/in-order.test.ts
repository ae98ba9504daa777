import { expect, test } from 'vitest'
import { inOrder } from './in-order.ts'

test('puts each package after those it needs, however far, and each once', () => {
  const manifests = [
    { name: 'sandbox', dependencies: { events: '^1', core: '^1', valibot: '^1' } },
    { name: 'events', dependencies: { model: '^1' } },
    { name: 'core' },
    { name: 'model', dependencies: { valibot: '^1' } },
  ]
  expect(inOrder(manifests).map(({ name }) => name)).toEqual(['model', 'events', 'core', 'sandbox'])
})
