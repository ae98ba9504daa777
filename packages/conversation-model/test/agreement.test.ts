import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const source = fileURLToPath(new URL('../src', import.meta.url))
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.schema.ts'))
  .map((file) => ({ file, text: readFileSync(`${source}/${file}`, 'utf8') }))
  .filter(({ text }) => /\b(?:openObject|openVariant|oneOf|looseObject)\(/.test(text))

it('finds the schemas of objects', () => {
  expect(files.length).toBeGreaterThan(60)
})

it.each(files)('lets the compiler compare the members of $file with its interface', ({ text }) => {
  expect(text).toMatch(/satisfies Agree(?:s|ingEntries)</)
})
