import { nodeResolve } from '@rollup/plugin-node-resolve'
import { transform } from 'esbuild'
import { rollup } from 'rollup'
import type { Bundler } from './bundler.ts'

/** Rollup brings no minifier: the code is minified by esbuild. */
export const rollupBundler: Bundler = {
  name: 'rollup',
  async bundle(folder, file, target) {
    const resolving = target === 'browser' ? { browser: true } : { exportConditions: ['node'] }
    const bundle = await rollup({
      input: file,
      plugins: [nodeResolve({ ...resolving, rootDir: folder })],
      onwarn({ code, message }) {
        // A file that holds types alone, or nothing that is used, is what it should be.
        if (code !== 'EMPTY_BUNDLE') throw new Error(message)
      },
    })
    const { output } = await bundle.generate({ format: 'es' })
    await bundle.close()
    const [{ code, modules }] = output
    const minified = await transform(code, { minify: true, legalComments: 'none', target: 'es2022' })
    const kept = Object.entries(modules).filter(([, { renderedLength }]) => renderedLength > 0)
    return { code, minified: minified.code, files: kept.map(([path]) => path) }
  },
}
