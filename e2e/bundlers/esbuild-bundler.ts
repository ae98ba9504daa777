import { build, type BuildOptions } from 'esbuild'
import type { Bundler } from './bundler.ts'
import { fileName } from './file-name.ts'

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
      outfile: 'bundle.js',
      platform: target,
      target: 'es2022',
      tsconfigRaw: '{}',
      write: false,
    } as const satisfies BuildOptions
    const { metafile, outputFiles } = await build({
      ...options,
      metafile: true,
      minify: true,
      sourcemap: 'external',
    })
    const kept = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs))
    const textOf = (end: string): string => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? ''
    return {
      entry: fileName(folder, file),
      minified: textOf('.js'),
      map: textOf('.map'),
      files: kept.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path),
      imports: new Map(
        Object.entries(metafile.inputs).map(([path, input]) => [
          path,
          input.imports.map((each) => each.path),
        ]),
      ),
      readable: async () => (await build(options)).outputFiles[0]?.text ?? '',
    }
  },
}
