import { join, relative } from 'node:path'
import { filesBelow as pathsBelow } from './digest.mjs'

/** Every file below a folder of the root, relative to the root, with slashes, generated ones left out. */
export const filesBelow = (root: string, folder: string): string[] =>
  pathsBelow(join(root, folder)).map((path) => relative(root, path).replaceAll('\\', '/'))
