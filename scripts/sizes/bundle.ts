import { gzipSync } from 'node:zlib'
import { build, type Metafile, type Plugin } from 'esbuild'
import { packageOfFile } from './package-of-file.ts'

export type Platform = 'browser' | 'node'

/** What a bundler leaves of a program. */
export interface Bundle {
  readonly min: number
  readonly gzip: number
  /** Compressed, with ofetch left out. */
  readonly oursGzip: number
  /** Minified bytes by package, largest first. */
  readonly byPackage: readonly (readonly [string, number])[]
  /** The code that is left, before names are shortened, by the file that it comes from. */
  readonly parts: ReadonlyMap<string, string>
  /** What each file imports. */
  readonly imports: ReadonlyMap<string, readonly string[]>
}

const withoutOfetch: Plugin = {
  name: 'without-ofetch',
  setup: (bundler) =>
    bundler.onResolve({ filter: /\/ofetch\.js$/ }, ({ path }) => ({ path, external: true })),
}

const options = (root: string, program: string, platform: Platform) =>
  ({
    stdin: { contents: program, resolveDir: root, sourcefile: 'program.js' },
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    legalComments: 'none',
    logLevel: 'silent',
    metafile: true,
    // Published conditions: the sources' own are not used, whatever tsconfig.json says.
    tsconfigRaw: '{}',
    minify: true,
    outfile: 'program.min.js',
    platform,
    target: 'es2022',
    write: false,
  }) as const

const compressed = (code: Uint8Array): number => gzipSync(code, { level: 9 }).length

const bytesByPackage = (outputs: Metafile['outputs']): [string, number][] => {
  const bytes = new Map<string, number>()
  for (const { inputs } of Object.values(outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      if (path === 'program.js' || bytesInOutput === 0) continue
      const name = packageOfFile(path) ?? path
      bytes.set(name, (bytes.get(name) ?? 0) + bytesInOutput)
    }
  }
  return [...bytes].toSorted(([, a], [, b]) => b - a)
}

/** esbuild heads the code of each file with a comment that holds its path. */
const partsOf = (code: string, inputs: Metafile['inputs']): Map<string, string> => {
  const parts = new Map<string, string>()
  let current = ''
  for (const line of code.split('\n')) {
    const heading = line.startsWith('// ') ? line.slice(3) : ''
    if (heading in inputs) current = heading
    else parts.set(current, `${parts.get(current) ?? ''}${line}\n`)
  }
  return parts
}

/** Bundles a program from the packages' dist, as a user's bundler would. Throws what esbuild throws. */
export const bundle = async (root: string, program: string, platform: Platform): Promise<Bundle> => {
  const base = options(root, program, platform)
  const [full, ours, readable] = await Promise.all([
    build(base),
    build({ ...base, plugins: [withoutOfetch] }),
    build({ ...base, minify: false, minifySyntax: true }),
  ])
  const code = full.outputFiles[0]?.contents ?? new Uint8Array()
  return {
    min: code.length,
    gzip: compressed(code),
    oursGzip: compressed(ours.outputFiles[0]?.contents ?? new Uint8Array()),
    byPackage: bytesByPackage(full.metafile.outputs),
    parts: partsOf(readable.outputFiles[0]?.text ?? '', readable.metafile.inputs),
    imports: new Map(
      Object.entries(readable.metafile.inputs).map(([path, input]) => [
        path,
        input.imports.map((each) => each.path),
      ]),
    ),
  }
}
