import { builtinModules } from 'node:module'
import type { Plugin } from 'esbuild'

const builtIn = new RegExp(`^(node:)?(${builtinModules.filter((name) => !name.startsWith('_')).join('|')})$`)

/**
 * Turns `require` of Node's own modules, which CommonJS is full of, into imports: a bundle that is a module has no
 * `require`, neither in Node nor in workerd.
 */
export const builtInsAsImports: Plugin = {
  name: 'built-ins-as-imports',
  setup(build) {
    build.onResolve({ filter: builtIn }, ({ path, kind }) =>
      kind === 'require-call' ? { path: path.replace('node:', ''), namespace: 'built-in' } : undefined,
    )
    build.onLoad({ filter: /./, namespace: 'built-in' }, ({ path }) => ({
      contents: `export * from 'node:${path}'\nexport { default } from 'node:${path}'`,
    }))
  },
}
