import { mkdirSync, realpathSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Puts what programs are compiled with, the platforms' types and optional peers, beside the packages of a project. */
export const linkTypes = (root: string, folder: string): void => {
  for (const [name, from] of [
    ['@types/node', 'e2e'],
    ['@cloudflare/workers-types', 'e2e'],
    ['undici', 'packages/core'],
    ['msw', 'packages/sandbox'],
  ] as const) {
    const place = join(folder, 'node_modules', name)
    mkdirSync(dirname(place), { recursive: true })
    symlinkSync(realpathSync(join(root, from, 'node_modules', name)), place, 'junction')
  }
}
