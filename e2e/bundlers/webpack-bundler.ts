import TerserPlugin from 'terser-webpack-plugin'
import webpack, { type Compilation, type Configuration, type Module } from 'webpack'
import type { Bundler, Target } from './bundler.ts'
import { fileName } from './file-name.ts'

/** With its own minifier, which also is what removes unused code. */
export const webpackBundler: Bundler = {
  name: 'webpack',
  async bundle(folder, file, target) {
    const { code, ...minified } = await run(configuration(folder, file, target, true), folder)
    return {
      ...minified,
      entry: fileName(folder, file),
      minified: code,
      readable: async () => (await run(configuration(folder, file, target, false), folder)).code,
    }
  },
}

const configuration = (folder: string, file: string, target: Target, mangle: boolean): Configuration => ({
  mode: 'production',
  context: folder,
  entry: file,
  target: [target === 'browser' ? 'web' : 'node20', 'es2022'],
  devtool: 'hidden-source-map',
  experiments: { outputModule: true },
  optimization: {
    minimizer: [
      new TerserPlugin({
        extractComments: false,
        terserOptions: { mangle, format: { beautify: !mangle, comments: false } },
      }),
    ],
  },
  output: { filename: 'bundle.mjs', library: { type: 'module' } },
  performance: { hints: false },
})

interface Output {
  readonly code: string
  readonly map: string
  readonly files: readonly string[]
  readonly imports: ReadonlyMap<string, readonly string[]>
}

/** Runs webpack, and keeps what it would write. */
const run = (options: Configuration, folder: string): Promise<Output> =>
  new Promise((done, fail) => {
    const compiler = webpack(options)
    let imports = new Map<string, string[]>()
    let output: Output | undefined
    compiler.hooks.compilation.tap('graph', (compilation) => {
      // Later the modules are merged, and say no more who imported whom.
      compilation.hooks.finishModules.tap('graph', () => {
        imports = importsIn(compilation, folder)
      })
    })
    compiler.hooks.shouldEmit.tap('keep', (compilation) => {
      const textOf = (name: string): string => String(compilation.getAsset(name)?.source.source() ?? '')
      output = {
        code: textOf('bundle.mjs'),
        map: textOf('bundle.mjs.map'),
        files: [...new Set([...compilation.modules].flatMap((each) => filesOf(each, folder)))],
        imports,
      }
      return false
    })
    compiler.run((error, stats) => {
      compiler.close(() => {
        const said = stats?.toString({ all: false, errors: true, warnings: true }) ?? ''
        if (error || said !== '') fail(error ?? new Error(said))
        else if (output) done(output)
        else fail(new Error('webpack gave nothing'))
      })
    })
  })

const nameOf = (module: Module, folder: string): string =>
  module instanceof webpack.ExternalModule
    ? module.userRequest
    : fileName(folder, module.nameForCondition() ?? module.identifier())

const importsIn = ({ modules, moduleGraph }: Compilation, folder: string): Map<string, string[]> =>
  new Map(
    [...modules].map((module) => [
      nameOf(module, folder),
      [...moduleGraph.getOutgoingConnections(module)].map((each) => nameOf(each.module, folder)),
    ]),
  )

/** The files of a module, which may be several that were merged. */
const filesOf = (module: Module, folder: string): string[] => {
  if ('modules' in module && Array.isArray(module.modules)) {
    const merged: readonly Module[] = module.modules
    return merged.flatMap((each) => filesOf(each, folder))
  }
  return module instanceof webpack.NormalModule ? [nameOf(module, folder)] : []
}
