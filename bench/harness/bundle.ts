import { build, type Plugin } from 'esbuild'
import { place } from './place.ts'

/** How a program is bundled. */
export interface BundleOptions {
  readonly platform: 'browser' | 'node'
  readonly conditions?: readonly string[]
  readonly minify?: boolean
  readonly plugins?: readonly Plugin[]
}

/** A program in one file, as a user's bundler makes it. Throws what esbuild throws. */
export const bundle = async (
  program: string,
  { platform, conditions, minify = false, plugins = [] }: BundleOptions,
): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: place.bench, sourcefile: 'program.js' },
    absWorkingDir: place.bench,
    bundle: true,
    ...(conditions && { conditions: [...conditions] }),
    format: 'esm',
    legalComments: 'none',
    logLevel: 'silent',
    minify,
    platform,
    plugins: [...plugins],
    target: 'es2022',
    tsconfigRaw: '{}',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}
