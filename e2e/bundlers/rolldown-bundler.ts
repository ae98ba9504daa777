import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { Bundler } from './bundler.ts'

/** What is used of rolldown. */
interface Rolldown {
  rolldown(options: {
    input: string
    cwd: string
    platform: string
    onwarn(warning: Warning): void
  }): Promise<{
    generate(options: { format: 'es'; minify: boolean; comments: boolean }): Promise<{ output: [Chunk] }>
    close(): Promise<void>
  }>
}
interface Warning {
  readonly code: string
  readonly message: string
}
interface Chunk {
  readonly code: string
  readonly modules: Readonly<Record<string, { readonly renderedLength: number }>>
}

/** The bundler of vite, taken from where vitest has it. Throws where it is not installed. */
export const rolldownBundler = async (): Promise<Bundler> => {
  const root = new URL('../../package.json', import.meta.url)
  const vitest = createRequire(createRequire(root).resolve('vitest/package.json'))
  const file = createRequire(vitest.resolve('vite/package.json')).resolve('rolldown')
  const { rolldown }: Rolldown = await import(pathToFileURL(file).href)
  return {
    name: 'rolldown',
    async bundle(folder, input, target) {
      const bundle = await rolldown({
        input,
        cwd: folder,
        platform: target,
        onwarn({ code, message }) {
          if (code !== 'EMPTY_BUNDLE') throw new Error(message)
        },
      })
      const readable = await bundle.generate({ format: 'es', minify: false, comments: false })
      const minified = await bundle.generate({ format: 'es', minify: true, comments: false })
      await bundle.close()
      const [{ code, modules }] = readable.output
      const kept = Object.entries(modules).filter(([, { renderedLength }]) => renderedLength > 0)
      return { code, minified: minified.output[0].code, files: kept.map(([path]) => path) }
    },
  }
}
