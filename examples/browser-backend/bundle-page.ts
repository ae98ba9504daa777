import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** What the browser gets, by path. */
export type Page = Readonly<Record<string, { readonly type: string; readonly body: string }>>

/** Bundles the page. It holds what it imports, and of Parlance no more than that. */
export async function bundlePage(): Promise<Page> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('page/page.ts', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  })
  const html = await readFile(new URL('page/index.html', import.meta.url), 'utf8')
  return {
    '/': { type: 'text/html; charset=utf-8', body: html },
    '/page.js': { type: 'text/javascript', body: outputFiles[0]?.text ?? '' },
  }
}
