import { expect, test } from 'vitest'
import { plan } from './plan.ts'

const still = ['README.md', 'config.json']

test('prepares a version while a changeset waits, tagged or not', () => {
  expect(plan([...still, 'new-field.md'], ['0.1.0', '0.1.0'], ['v0.1.0'])).toEqual({
    step: 'version',
    version: '0.1.0',
  })
})

test('publishes a version that has no tag, and only that', () => {
  expect(plan(still, ['0.2.0'], ['v0.1.0']).step).toBe('publish')
  expect(plan(still, ['0.2.0'], ['v0.1.0', 'v0.2.0']).step).toBe('none')
})

test('never publishes what nothing has given a version', () => {
  expect(plan(still, ['0.0.0'], []).step).toBe('none')
})

test('refuses packages that have come apart', () => {
  expect(() => plan(still, ['0.1.0', '0.1.1', '0.1.0'], [])).toThrow(
    'All packages must have one version, and have 0.1.0, 0.1.1.',
  )
})
