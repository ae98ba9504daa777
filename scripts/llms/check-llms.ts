import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { llmsFiles } from './llms-files.ts'

/** What is wrong with the files that are there. */
export const checkLlms = (root: string): string[] =>
  Object.entries(llmsFiles(root))
    .filter(
      ([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text,
    )
    .map(([path]) => `${path} is not what the pages say now: write it anew with "npm run llms"`)
