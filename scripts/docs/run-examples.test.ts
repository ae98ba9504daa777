import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeTree } from '../test/write-tree.ts'
import { runExamples } from './run-examples.ts'

const files = {
  'good.mjs': '',
  'slow-and-bad.mjs': "setTimeout(() => { throw new Error('too late') }, 300)",
  'bad.mjs': "throw new Error('no')",
  'liar.mjs': 'console.log(1) // 2: two',
  'hangs.mjs': 'setInterval(() => undefined, 1000)',
}

/** Programs, by name, with the line where each stands in its document; a line of 0 is not to be run. */
const examplesOf = (...programs: readonly (readonly [name: keyof typeof files, line: number])[]) => {
  const root = writeTree(files)
  return programs.map(([name, line]) => ({
    file: join(root, name),
    document: 'docs/a.md',
    line,
    run: line > 0,
  }))
}

test('names each program that fails, in the order of the documents, and runs no other', async () => {
  const examples = examplesOf(
    ['slow-and-bad.mjs', 1],
    ['good.mjs', 2],
    ['bad.mjs', 3],
    ['bad.mjs', 0],
    ['liar.mjs', 5],
  )
  const faults = await runExamples(examples)
  expect(faults.map((fault) => fault.split('\n')[0])).toEqual([
    'docs/a.md:1 does not run:',
    'docs/a.md:3 does not run:',
    'docs/a.md:5 does not print "2: two":',
  ])
  expect(faults[0]).toContain('too late')
})

test('ends a program that does not end', async () => {
  expect(await runExamples(examplesOf(['hangs.mjs', 7]), 500)).toEqual([
    expect.stringContaining('docs/a.md:7 does not run:'),
  ])
})
