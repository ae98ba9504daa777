import { packageOf } from '../arrows/package-of.ts'

/**
 * The package that a file belongs to: of `node_modules/@parlance/core/dist/path.js`, or of `packages/core/dist/path.js`
 * in the workspace, `@parlance/core`. What core has built in counts as `ofetch`; what is in no package is undefined.
 */
export const packageOfFile = (file: string): string | undefined => {
  if (file.endsWith('/ofetch.js')) return 'ofetch'
  const [, installed] = /.*\bnode_modules\/(.+)$/.exec(file) ?? []
  if (installed) return packageOf(installed)
  const [, folder] = /(?:^|\/)packages\/([^/]+)\//.exec(file) ?? []
  return folder && `@parlance/${folder}`
}
