import { createRequire } from 'node:module'
import { compilers } from './compilers.ts'
import type { PackageManager } from './package-manager.ts'

const { resolve } = createRequire(import.meta.url)

const manifest = (dependencies: Readonly<Record<string, string>>, more: object = {}): string =>
  JSON.stringify({
    name: 'consumer',
    version: '1.0.0',
    private: true,
    type: 'module',
    dependencies,
    ...more,
  })

const npm: PackageManager = {
  name: 'npm',
  // What our packages depend on is found among the dependencies of the project: npm asks nobody for it.
  project: (dependencies) => ({ 'package.json': manifest(dependencies) }),
  install: ['npm', 'install', '--prefix=.', '--offline', '--cache=cache', '--no-audit', '--no-fund'],
  node: [process.execPath],
  compiler: compilers['5.9'],
  brings: {},
  isFlat: true,
  version: ['npm', '--version'],
}

const pnpm: PackageManager = {
  name: 'pnpm',
  project: (dependencies) => ({
    'package.json': manifest(dependencies),
    'pnpm-workspace.yaml': JSON.stringify({ packages: ['.'], overrides: dependencies }),
  }),
  install: ['pnpm', 'install', '--offline', '--no-frozen-lockfile', '--store-dir=store'],
  node: [process.execPath],
  compiler: compilers['7.0'],
  brings: {},
  isFlat: false,
  version: ['pnpm', '--version'],
}

const classic = [process.execPath, resolve('yarn/bin/yarn.js')]
const yarnClassic: PackageManager = {
  name: 'yarn classic',
  project: (dependencies) => ({ 'package.json': manifest(dependencies, { resolutions: dependencies }) }),
  install: [...classic, 'install', '--offline', '--cache-folder=cache', '--non-interactive', '--no-lockfile'],
  node: [process.execPath],
  compiler: compilers['5.5'],
  brings: {},
  isFlat: true,
  version: [...classic, '--version'],
}

const berry = [process.execPath, resolve('@yarnpkg/cli-dist/bin/yarn.js')]
// Without a `node_modules` a compiler finds nothing, unless it is one that yarn has adapted, as it does up to TypeScript 6.
const pnpCompiler = {
  compiler: { ...compilers['6.0'], command: [...berry, 'tsc'] },
  brings: { typescript: compilers['6.0'].folder },
}
const yarn = (nodeLinker: 'node-modules' | 'pnp'): PackageManager => ({
  name: `yarn, ${nodeLinker}`,
  project: (dependencies) => ({
    'package.json': manifest(dependencies, { resolutions: dependencies }),
    // Where this file is, there the project begins.
    'yarn.lock': '',
    '.yarnrc.yml': JSON.stringify({
      nodeLinker,
      cacheFolder: './cache',
      enableGlobalCache: false,
      // On machines of a build the lockfile may not change, and here it is made.
      enableImmutableInstalls: false,
      enableNetwork: false,
      enableTelemetry: false,
    }),
  }),
  install: [...berry, 'install'],
  node: [...berry, 'node'],
  ...(nodeLinker === 'pnp' ? pnpCompiler : { compiler: compilers['6.0'], brings: {} }),
  isFlat: nodeLinker === 'node-modules',
  version: [...berry, '--version'],
})

export const packageManagers: readonly PackageManager[] = [
  npm,
  pnpm,
  yarnClassic,
  yarn('node-modules'),
  yarn('pnp'),
]
