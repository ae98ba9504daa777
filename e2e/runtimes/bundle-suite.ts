import { build } from 'esbuild'

/** The suite as one text, for runtimes that read no files. Throws what esbuild throws, which names what is not found. */
export const bundleSuite = async (
  folder: string,
  program: string,
  conditions: readonly string[],
): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: folder, sourcefile: 'program.js' },
    absWorkingDir: folder,
    bundle: true,
    conditions: [...conditions],
    format: 'esm',
    logLevel: 'silent',
    platform: 'browser',
    target: 'es2022',
    tsconfigRaw: '{}',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}
