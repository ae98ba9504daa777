import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { type OutputOptions, rollup, type RollupOptions } from 'rollup'

type Configuration = RollupOptions & { output: OutputOptions }
const packageFolder = fileURLToPath(new URL('..', import.meta.url))

/** The files of the package's dist, by name, as the build makes them; nothing is written. */
export async function builtFiles(): Promise<Map<string, string>> {
  const file = new URL('../../../rollup.config.mjs', import.meta.url).href
  const { default: configurations }: { default: Configuration[] } = await import(file)
  const own = configurations.filter(({ output }) => output.dir?.startsWith(packageFolder))
  const outputs = await Promise.all(
    own.map(async (configuration) => (await rollup(configuration)).generate(configuration.output)),
  )
  const chunks = outputs.flatMap(({ output }) => output)
  return new Map(chunks.flatMap((chunk) => (chunk.type === 'chunk' ? [[chunk.fileName, chunk.code]] : [])))
}

/** A script that sets `exported` to what a module beside the package's files exports, as a user's bundler makes it. */
export async function bundle(
  files: ReadonlyMap<string, string>,
  contents = "export * from './index.js'",
): Promise<string> {
  const inMemory: Plugin = {
    name: 'in-memory',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^\./ }, ({ path, importer }) => ({
        path: posix.join(posix.dirname(importer), path),
        namespace: 'built',
        sideEffects: false,
      }))
      onLoad({ filter: /./, namespace: 'built' }, ({ path }) => ({ contents: files.get(path) ?? '' }))
    },
  }
  const { outputFiles } = await build({
    bundle: true,
    format: 'iife',
    globalName: 'exported',
    platform: 'neutral',
    plugins: [inMemory],
    stdin: { contents, sourcefile: 'program.js' },
    target: 'es2022',
    tsconfigRaw: '{}',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}
