import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a registry and a package manager read, as it must be in every package; `folder` is where it is in the repository. */
const required = (folder: string): Readonly<Record<string, unknown>> => ({
  license: 'MIT',
  type: 'module',
  engines: { node: '>=20' },
  homepage: 'https://github.com/parlance-sdk/parlance#readme',
  bugs: 'https://github.com/parlance-sdk/parlance/issues',
  repository: { type: 'git', url: 'git+https://github.com/parlance-sdk/parlance.git', directory: folder },
})

// The sandbox's page is a program: it starts when it is loaded.
const effects: Readonly<Record<string, readonly string[]>> = {
  '@parlance/sandbox': ['./dist/page/page.js', './src/page/page.ts'],
}

// What npm runs on the machines of users.
const hooks = ['preinstall', 'install', 'postinstall', 'prepare']

/** What is wrong with the package.json of an unpacked package. */
export const checkManifest = (folder: string, source: string): string[] => {
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const { name, version, description, keywords, sideEffects, exports, bin, scripts } = manifest
  const expected = { ...required(source), sideEffects: (typeof name === 'string' && effects[name]) || false }
  const wrong = Object.entries(expected)
    .filter(([key, value]) => JSON.stringify(manifest[key]) !== JSON.stringify(value))
    .map(([key, value]) => `"${key}" is ${JSON.stringify(manifest[key])}, not ${JSON.stringify(value)}`)
  if (typeof version !== 'string' || !/^\d+\.\d+\.\d+/.test(version)) wrong.push('"version" is missing')
  if (typeof description !== 'string' || description.length < 20) wrong.push('"description" says too little')
  if (!Array.isArray(keywords) || !keywords.includes('sinch')) wrong.push('"keywords" do not name sinch')
  for (const hook of hooks)
    if (hook in Object(scripts)) wrong.push(`runs "${hook}" on the machine of the user`)
  const absent = [...filesIn(sideEffects), ...filesIn(exports), ...filesIn(bin)].filter(
    (file) => file.startsWith('./dist/') && !existsSync(join(folder, file)),
  )
  return [...wrong, ...absent.map((file) => `names ${file}, which is not there`), ...checkExports(exports)]
}

/** Every text in a value. */
const filesIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(Object(value)).flatMap(filesIn)

// Types first, since the first condition that fits is taken; then one file for all, or another for Node: behind `module`,
// which bundlers take, since it does not fall apart.
const conditions = new Set(['types,default', 'types,module,node,default'])

/** What is wrong with the conditions. */
const checkExports = (exports: unknown): string[] =>
  Object.entries(Object(exports))
    .filter(([subpath, target]) =>
      subpath === './package.json'
        ? target !== './package.json'
        : !conditions.has(Object.keys(Object(target)).join()),
    )
    .map(([subpath]) => `the export "${subpath}" must have "types" and "default", in this order`)
