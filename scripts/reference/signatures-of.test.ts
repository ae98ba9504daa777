import { expect, test } from 'vitest'
import { signaturesOf } from './signatures-of.ts'

const heads = (source: string, name = 'send'): string[] => signaturesOf('a.ts', source, name)

test('leaves out the body, and that it is async', () => {
  expect(heads('export async function send(to: string): Promise<void> {\n  await to\n}')).toEqual([
    'function send(to: string): Promise<void>',
  ])
})

test('gives every way to call it, and not the one that answers them all', () => {
  const source =
    'export function send(a: string): 1\nexport function send(a: number): 2\nexport function send(a: unknown): unknown { return a }'
  expect(heads(source)).toEqual(['function send(a: string): 1', 'function send(a: number): 2'])
})

test('reads constants that are functions, and those that are given one', () => {
  expect(heads('export const send = (a: string): boolean => a === ""')).toEqual([
    'const send = (a: string): boolean',
  ])
  expect(heads('export const send: Sender<string> = make()')).toEqual(['const send: Sender<string>'])
})

test('gives nothing for a name that the file does not export', () => {
  expect(heads('function send() {}\nexport const other = 1')).toEqual([])
})
