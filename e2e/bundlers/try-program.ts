import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { runStep } from '../../scripts/run-step.ts'
import type { Bundler, Target } from './bundler.ts'
import { bytesByPackage } from './bytes-by-package.ts'
import { checkBundle } from './check-bundle.ts'
import type { Place } from './place.ts'
import type { Weight } from './weight.ts'

/**
 * Bundles a program, looks into the bundle, and runs it where no package is in reach: it must say what is expected.
 * Throws what the bundler says.
 */
export const tryProgram = async (
  bundler: Bundler,
  place: Place,
  program: string,
  target: Target,
  expected: string,
): Promise<{ readonly weight: Weight; readonly faults: readonly string[] }> => {
  const entry = join(place.installed, 'programs', `${program}.mjs`)
  const bundled = await bundler.bundle(place.installed, entry, target)
  const { minified, map } = bundled
  const file = join(place.empty, `${bundler.name}-${target}-${program}.mjs`)
  writeFileSync(file, minified)
  const { ok, output } = await runStep(['node', join(place.empty, 'drive.mjs'), file], 15_000)
  const said = output.trim()
  const works = ok && said === expected ? [] : [`expected "${expected}" and got "${said}"`]
  return {
    weight: {
      minified: Buffer.byteLength(minified),
      gzip: gzipSync(minified, { level: 9 }).length,
      byPackage: bytesByPackage(minified, map),
    },
    faults: [...works, ...(await checkBundle(place.installed, bundled))],
  }
}
