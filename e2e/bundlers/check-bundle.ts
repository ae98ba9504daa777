import { build } from 'esbuild'
import type { Bundled } from './bundler.ts'

const ours = /node_modules\/(@parlance\/[\w-]+|valibot)\/|^(.*\/)?programs\/[\w-]+\.mjs$|^\0|rolldown:runtime/

const forbidden: readonly (readonly [word: RegExp, because: string])[] = [
  [/node-fetch/, 'every runtime has fetch'],
  [/\bdestr\b/, 'it guesses where JSON.parse fails'],
  [/\bundici\b|["']node:(http|https|net|tls)["']|XMLHttpRequest/, 'it is a second way to send'],
]

/** What is in a bundle and should not be. */
export const checkBundle = async ({ code, files }: Bundled): Promise<string[]> => {
  const { bare, imports } = await read(code)
  return [
    ...imports.map((name) => `still imports ${name}`),
    ...files.filter((file) => !ours.test(file)).map((file) => `holds ${file}`),
    ...forbidden.filter(([word]) => word.test(bare)).map(([word, because]) => `holds ${word} (${because})`),
  ]
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
