import type { Bundler } from './bundler.ts'
import { fileName } from './file-name.ts'
import { importRecorder } from './import-recorder.ts'
import { keptFiles } from './kept-files.ts'

/** Throws where rolldown has no binary for the machine. */
export const rolldownBundler = async (): Promise<Bundler> => {
  const { rolldown } = await import('rolldown')
  return {
    name: 'rolldown',
    async bundle(folder, file, target) {
      const { plugin, imports } = importRecorder(folder)
      const bundle = await rolldown({
        input: file,
        cwd: folder,
        platform: target,
        plugins: [plugin],
        onwarn({ code, message }) {
          if (code !== 'EMPTY_BUNDLE') throw new Error(message)
        },
      })
      const output = { format: 'es', comments: false, sourcemap: 'hidden' } as const
      const [readable] = (await bundle.generate({ ...output, minify: false })).output
      const [minified] = (await bundle.generate({ ...output, minify: true })).output
      await bundle.close()
      return {
        entry: fileName(folder, file),
        minified: minified.code,
        map: minified.map?.toString() ?? '',
        files: keptFiles(folder, readable.modules),
        imports,
        readable: async () => readable.code,
      }
    },
  }
}
