import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const source = fileURLToPath(new URL('../src', import.meta.url))
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.schema.ts'))
  .map((file) => ({ file, text: readFileSync(`${source}/${file}`, 'utf8') }))

/** Dictionaries and JSON of any shape: a type test of their own, or another agreement, holds them against the type. */
const special = ['channel-map.schema.ts', 'channel-properties.schema.ts', 'json-value.schema.ts']

/** Built upon the schema of the same type, for requests. */
const stricter = ['channel-specific-message-request.schema.ts']

function toFileName(name: string): string {
  const words = name
    .replace('WhatsApp', 'Whatsapp')
    .replace('KakaoTalk', 'Kakaotalk')
    .split(/(?=[A-Z])/)
  return `${words.join('-').toLowerCase()}.schema.ts`
}

const plain = files.filter(({ file }) => ![...special, ...stricter].includes(basename(file)))

it('finds the schemas', () => {
  expect(plain.length).toBeGreaterThan(100)
})

it('lets the compiler hold every schema against its type, in both directions', () => {
  const unchecked = plain.filter(({ text }) => !/satisfies Agree(?:s|ingEntries)</.test(text))
  expect(unchecked.map(({ file }) => file)).toEqual([])
})

it('exports from every file the schema of the type by which the file is called', () => {
  const misnamed = plain.filter(({ file, text }) => {
    const exported =
      /^export const (\w+?)(?:Entries)?: (?:v\.)?(?:GenericSchema<\s*unknown,|EntriesOf<)\s*(\w+)/m
    const [, name = '', type = ''] = exported.exec(text) ?? []
    const sameName = name === type.charAt(0).toLowerCase() + type.slice(1)
    return !sameName || toFileName(type) !== basename(file)
  })
  expect(misnamed.map(({ file }) => file)).toEqual([])
})
