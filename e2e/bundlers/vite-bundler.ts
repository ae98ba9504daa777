import type { InlineConfig, Rolldown } from 'vite'
import type { Bundler } from './bundler.ts'
import { fileName } from './file-name.ts'
import { importRecorder } from './import-recorder.ts'
import { keptFiles } from './kept-files.ts'

/** An app for browsers, or a server that holds its packages. Throws where vite's rolldown has no binary for the machine. */
export const viteBundler = async (): Promise<Bundler> => {
  const { build } = await import('vite')
  return {
    name: 'vite',
    async bundle(folder, file, target) {
      const { plugin, imports } = importRecorder(folder)
      const options = (minify: boolean): InlineConfig => ({
        root: folder,
        configFile: false,
        envDir: false,
        publicDir: false,
        logLevel: 'silent',
        plugins: [plugin],
        ssr: { noExternal: true },
        build: {
          minify,
          modulePreload: { polyfill: false },
          rolldownOptions: {
            input: file,
            output: { comments: false },
            // An app's entry exports nothing unless one says so; the bundle is driven through its export.
            preserveEntrySignatures: 'strict',
            onwarn({ code, message }) {
              if (code !== 'EMPTY_BUNDLE') throw new Error(message)
            },
          },
          sourcemap: 'hidden',
          ssr: target === 'node',
          write: false,
        },
      })
      const chunkOf = async (minify: boolean): Promise<Rolldown.OutputChunk> => {
        const built = await build(options(minify))
        const files: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[] =
          'output' in built ? built.output : []
        const chunk = files.find((each) => each.type === 'chunk')
        if (!chunk) throw new Error('vite gave no chunk')
        return chunk
      }
      const { code, map, modules } = await chunkOf(true)
      return {
        entry: fileName(folder, file),
        minified: code,
        map: map?.toString() ?? '',
        files: keptFiles(folder, modules),
        imports,
        readable: async () => (await chunkOf(false)).code,
      }
    },
  }
}
