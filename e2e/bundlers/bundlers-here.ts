import type { Bundler } from './bundler.ts'
import { esbuildBundler } from './esbuild-bundler.ts'
import { rolldownBundler } from './rolldown-bundler.ts'
import { rollupBundler } from './rollup-bundler.ts'
import { viteBundler } from './vite-bundler.ts'
import { webpackBundler } from './webpack-bundler.ts'

const loaders: Readonly<Record<string, () => Promise<Bundler>>> = {
  esbuild: async () => esbuildBundler,
  rollup: async () => rollupBundler,
  rolldown: rolldownBundler,
  vite: viteBundler,
  webpack: async () => webpackBundler,
}

/** The bundlers that run on this machine; of each that does not, `missing` is told, and why. */
export const bundlersHere = async (missing: (name: string, why: string) => void): Promise<Bundler[]> => {
  const bundlers: Bundler[] = []
  for (const [name, load] of Object.entries(loaders)) {
    try {
      bundlers.push(await load())
    } catch (error) {
      missing(name, error instanceof Error ? error.message : String(error))
    }
  }
  return bundlers
}
