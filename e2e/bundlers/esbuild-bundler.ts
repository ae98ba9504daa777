import { build, type BuildOptions } from 'esbuild'
import type { Bundler } from './bundler.ts'

export const esbuildBundler: Bundler = {
  name: 'esbuild',
  async bundle(folder, file, target) {
    const options = {
      absWorkingDir: folder,
      entryPoints: [file],
      bundle: true,
      format: 'esm',
      legalComments: 'none',
      logLevel: 'silent',
      metafile: true,
      outfile: 'bundle.js',
      platform: target,
      target: 'es2022',
      tsconfigRaw: '{}',
      write: false,
    } as const satisfies BuildOptions
    const [readable, minified] = await Promise.all([build(options), build({ ...options, minify: true })])
    const outputs = Object.values(readable.metafile.outputs)
    const inputs = outputs.flatMap((output) => Object.entries(output.inputs))
    return {
      code: readable.outputFiles[0]?.text ?? '',
      minified: minified.outputFiles[0]?.text ?? '',
      files: inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path),
    }
  },
}
