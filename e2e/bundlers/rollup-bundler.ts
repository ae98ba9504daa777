import { nodeResolve } from '@rollup/plugin-node-resolve'
import { transform } from 'esbuild'
import { rollup } from 'rollup'
import type { Bundler } from './bundler.ts'
import { fileName } from './file-name.ts'
import { importRecorder } from './import-recorder.ts'
import { keptFiles } from './kept-files.ts'

/** Rollup brings no minifier: the code is minified by esbuild. */
export const rollupBundler: Bundler = {
  name: 'rollup',
  async bundle(folder, file, target) {
    const { plugin, imports } = importRecorder(folder)
    const resolving = target === 'browser' ? { browser: true } : { exportConditions: ['node'] }
    const bundle = await rollup({
      input: file,
      plugins: [nodeResolve({ ...resolving, rootDir: folder }), plugin],
      onwarn({ code, message }) {
        // A file that holds types alone, or nothing that is used, is what it should be.
        if (code !== 'EMPTY_BUNDLE') throw new Error(message)
      },
    })
    const [{ code, modules, map }] = (await bundle.generate({ format: 'es', sourcemap: 'hidden' })).output
    await bundle.close()
    const minified = await transform(`${code}\n//# sourceMappingURL=${map?.toUrl()}`, {
      minify: true,
      legalComments: 'none',
      sourcemap: 'external',
      target: 'es2022',
    })
    return {
      entry: fileName(folder, file),
      minified: minified.code,
      map: minified.map,
      files: keptFiles(folder, modules),
      imports,
      readable: async () => code,
    }
  },
}
