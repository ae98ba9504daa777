import { expect, test } from 'vitest'
import { writeTree } from '../test/write-tree.ts'
import { checkTree } from './check-tree.ts'
import { readTree } from './tree.ts'

const manifest = (name: string, more: object = {}): string =>
  JSON.stringify({
    name,
    exports: { '.': { '@parlance/source': './src/index.ts', default: './dist/index.js' } },
    ...more,
  })

const inOrder: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({
    name: 'root',
    devDependencies: { vitest: '5', '@parlance/core': 'workspace:*' },
  }),
  'packages/core/package.json': manifest('@parlance/core'),
  'packages/core/src/index.ts': "export { createClient, type Client } from './client.ts'",
  'packages/core/src/client.ts':
    'export interface Client { id: string }\nexport const createClient = (): Client => ({ id: "" })',
  'packages/conversation-model/package.json': manifest('@parlance/conversation-model'),
  'packages/conversation-model/src/index.ts': 'export interface Text { text: string }',
  'packages/conversation-messages/package.json': manifest('@parlance/conversation-messages', {
    dependencies: { '@parlance/core': '*', '@parlance/conversation-model': '*' },
  }),
  'packages/conversation-messages/src/index.ts': "export { send } from './send.ts'",
  'packages/conversation-messages/src/send.ts':
    "import { createClient } from '@parlance/core'\nimport type { Text } from '@parlance/conversation-model'\nexport const send = (text: Text) => [createClient(), text]",
  'packages/conversation-messages/src/send.test.ts':
    "import { test } from 'vitest'\nimport { readFileSync } from 'node:fs'\nimport { send } from './index.ts'\ntest('x', () => [send, readFileSync])",
  'examples/one/package.json': JSON.stringify({ name: 'one', dependencies: { '@parlance/core': '*' } }),
  'examples/one/main.ts': "import { createClient } from '@parlance/core'\ncreateClient()",
  'examples/one/worker.ts':
    "import { DurableObject } from 'cloudflare:workers'\nexport class Room extends DurableObject {}",
}

const check = (changes: Readonly<Record<string, string>> = {}): string[] =>
  checkTree(readTree(writeTree({ ...inOrder, ...changes })))

test('finds nothing in a tree that is in order', () => {
  expect(check()).toEqual([])
})

test('lets types alone come from a package that holds nothing else', () => {
  const example = { name: 'one', devDependencies: { '@types/aws-lambda': '8' } }
  const program = (line: string): Record<string, string> => ({
    'examples/one/package.json': JSON.stringify(example),
    'examples/one/main.ts': line,
  })
  expect(
    check(
      program("import type { Context } from 'aws-lambda'\nexport const of = (context: Context) => context"),
    ),
  ).toEqual([])
  expect(
    check(program("import { Context } from 'aws-lambda'\nexport const of = () => Context")),
  ).toHaveLength(1)
})

const core = 'packages/core/src/client.ts'
const send = 'packages/conversation-messages/src/send.ts'
const client = inOrder[core]
const sending = inOrder[send]

test.each([
  [
    'an arrow against the direction',
    core,
    `import type { send } from '@parlance/conversation-messages'\n${client}`,
    'no such arrow',
  ],
  [
    'an arrow against the direction in a type',
    core,
    `${client}\nexport type S = import('@parlance/conversation-messages').X`,
    'no such arrow',
  ],
  [
    'an arrow against the direction in a test',
    'packages/core/src/client.test.ts',
    "import { send } from '@parlance/conversation-messages'",
    'no such arrow',
  ],
  [
    'a value where types alone may pass',
    send,
    `${sending}\nexport { x } from '@parlance/conversation-model'`,
    'types alone',
  ],
  [
    'a dynamic import where types alone may pass',
    send,
    `${sending}\nexport const m = () => import('@parlance/conversation-model')`,
    'types alone',
  ],
  [
    'a name that is not published',
    send,
    `${sending}\nimport '@parlance/core/src/client.ts'`,
    'not a published name',
  ],
  ['a way into another package', send, `${sending}\nimport '../../core/src/client.ts'`, 'leaves its package'],
  [
    'a way from an example into a package',
    'examples/one/main.ts',
    "import '../../packages/core/src/client.ts'",
    'reaches into a package',
  ],
  ['the barrel, from inside', send, `${sending}\nimport './index.ts'`, 'imports a barrel'],
  [
    'a source file that imports a test file',
    send,
    `${sending}\nimport './send.test.ts'`,
    'imports a test file',
  ],
  ['an import of nothing', send, `${sending}\nimport './gone.ts'`, 'names no file'],
  [
    'ofetch outside its file',
    core,
    `import 'ofetch'\n${client}`,
    'only packages/core/src/http.ts may import ofetch',
  ],
  ['an undeclared dependency', send, `${sending}\nimport 'valibot'`, 'not declared'],
  ['a development dependency in a published file', send, `${sending}\nimport 'vitest'`, 'not declared'],
  [
    'an undeclared dependency of an example',
    'examples/one/main.ts',
    "import '@parlance/core'\nimport 'hono'",
    'declared neither',
  ],
  ['a module of Node', core, `import type { Hash } from 'node:crypto'\n${client}`, 'exists on Node alone'],
  ['a module of Workers', core, `import 'cloudflare:workers'\n${client}`, 'exists on Workers alone'],
  ['a module of Node without its prefix', core, `import 'fs'\n${client}`, 'write node:fs'],
  ['a package that imports itself by name', core, `import '@parlance/core'\n${client}`, 'its own package'],
  ['a file that nothing reaches', 'packages/core/src/lonely.ts', 'export {}', 'reached from no entry'],
  [
    'a dependency that nothing imports',
    'packages/core/package.json',
    manifest('@parlance/core', { dependencies: { valibot: '1' } }),
    'no source file imports',
  ],
])('names %s', (_, file, text, message) => {
  const violations = check({ [file]: text })
  expect(
    violations.filter((violation) => violation.startsWith(`${file}:`) && violation.includes(message)),
  ).toHaveLength(1)
})

test('names a circle, even of types', () => {
  const violations = check({
    [core]: `import type { B } from './b.ts'\n${client}`,
    'packages/core/src/b.ts': "import type { Client } from './client.ts'\nexport type B = Client",
  })
  expect(violations).toEqual([
    'packages/core/src/b.ts:1 imports itself in a circle: packages/core/src/b.ts → packages/core/src/client.ts → packages/core/src/b.ts',
  ])
})

test('gives the line', () => {
  expect(check({ [core]: `\n\n${client}\nimport 'node:fs'` })).toEqual([
    'packages/core/src/client.ts:5 node:fs exists on Node alone',
  ])
})
