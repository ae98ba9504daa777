import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, transform } from 'esbuild'
import { importChain } from '../../scripts/sizes/import-chain.ts'
import { packageOfFile } from '../../scripts/sizes/package-of-file.ts'
import type { Bundled } from './bundler.ts'

// The program, our packages and what they need, and what a bundler adds.
const ours = /^(programs\/|node_modules\/(@parlance\/[\w-]+|valibot)\/|\0rolldown\/)/

const forbidden: readonly (readonly [word: RegExp, because: string])[] = [
  [/node-fetch/, 'every runtime has fetch'],
  [/\bdestr\b/, 'it guesses where JSON.parse fails'],
  [/\bundici\b|["']node:(http|https|net|tls)["']|XMLHttpRequest/, 'it is a second way to send'],
]

/** What is in a bundle of programs in a folder and should not be, each with the imports that brought it. */
export const checkBundle = async (folder: string, bundled: Bundled): Promise<string[]> => {
  const { bare, imports } = await read(await bundled.readable())
  const words = await Promise.all(
    forbidden
      .filter(([word]) => word.test(bare))
      .map(async ([word, because]) => {
        const holders = await filesWith(folder, bundled.files, word)
        const ways = holders.map((file) => way(bundled, file)).join('')
        return `holds ${word} (${because})${ways || '\n    in what the bundler adds'}`
      }),
  )
  return [
    ...imports.map((name) => `still imports ${name}${way(bundled, name)}`),
    ...[...strangers(bundled.files)].map(([name, file]) => `holds ${name}${way(bundled, file)}`),
    ...words,
  ]
}

/** The imports that lead to a file, the file last. */
const way = ({ entry, imports }: Bundled, file: string): string =>
  `\n    by ${importChain(imports, entry, file).join(' → ')}`

/** One file of each package that has no business in a bundle. */
const strangers = (files: readonly string[]): Map<string, string> => {
  const found = new Map<string, string>()
  for (const file of files.filter((each) => !ours.test(each))) {
    const name = packageOfFile(file) ?? file
    if (!found.has(name)) found.set(name, file)
  }
  return found
}

/** Those of the files in which a word stands, by name or in the code. */
const filesWith = async (folder: string, files: readonly string[], word: RegExp): Promise<string[]> => {
  const found: string[] = []
  for (const file of files) {
    const path = join(folder, file)
    const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
    if (word.test(text) && word.test((await transform(text, { legalComments: 'none' })).code))
      found.push(file)
  }
  return found
}

/** The code without its comments, which are free to name things, and what it still imports. */
const read = async (code: string): Promise<{ bare: string; imports: string[] }> => {
  const { metafile, outputFiles } = await build({
    stdin: { contents: code },
    bundle: true,
    external: ['*'],
    format: 'esm',
    legalComments: 'none',
    logLevel: 'silent',
    metafile: true,
    treeShaking: false,
    tsconfigRaw: '{}',
    write: false,
  })
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path))
  return { bare: outputFiles[0]?.text ?? '', imports }
}
