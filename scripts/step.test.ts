import { expect, test } from 'vitest'
import { runStep } from './run-step.ts'
import { isReady, stepsNamed } from './step.ts'

const steps = [
  { name: 'build', command: 'b' },
  { name: 'types', command: 't' },
  { name: 'sizes', command: 's', needs: ['build'] },
]

test('takes every step when none is named', () => {
  expect(stepsNamed(steps, [])).toEqual(steps)
})

test('takes the named steps and what they need, in the order of the table', () => {
  expect(stepsNamed(steps, ['sizes']).map(({ name }) => name)).toEqual(['build', 'sizes'])
})

test('names the steps there are when one is unknown', () => {
  expect(() => stepsNamed(steps, ['size'])).toThrow('No step "size". There are: build, types, sizes')
})

test('lets a step wait for what it needs, however that ends', () => {
  const sizes = { name: 'sizes', command: 's', needs: ['build'] }
  expect(isReady(sizes, new Set(), new Set())).toBe(false)
  expect(isReady(sizes, new Set(['build']), new Set())).toBe(true)
  expect(isReady(sizes, new Set(), new Set(['build']))).toBe(true)
})

test('keeps all that a failing command says, and takes its words as they are', async () => {
  const result = await runStep(['node', '--eval', 'console.log("1 1"); console.error(2); process.exit(3)'])
  expect(result).toMatchObject({ ok: false })
  expect(result.output.split('\n').toSorted()).toEqual(['', '1 1', '2'])
})

test('reports a command that does not exist', async () => {
  expect(await runStep('no-such-command-here')).toMatchObject({
    ok: false,
    output: expect.stringContaining('ENOENT'),
  })
})

test('ends a command that takes too long', async () => {
  const result = await runStep('node --eval setInterval(()=>{},1000)', 300)
  expect(result.ok).toBe(false)
  expect(result.output).toContain('Stopped: not done after 0.3 s.')
})
