import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '../files-below.ts'
import { docComments } from './doc-comments.ts'

/** A text that users read. */
export interface Document {
  /** Relative to the root. */
  readonly path: string
  /** Markdown, its lines those of the file. */
  readonly text: string
}

/** Everything that users read: the Markdown pages and the doc comments of the packages. */
export const readDocuments = (root: string): Document[] => {
  const read = (path: string): string => readFileSync(join(root, path), 'utf8')
  const pages = [
    ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'].filter((path) => existsSync(join(root, path))),
    ...filesBelow(root, 'packages').filter((path) => /^packages\/[^/]+\/README\.md$/.test(path)),
    ...['docs', 'examples', 'bench', 'e2e', '.github']
      .flatMap((folder) => filesBelow(root, folder))
      // The reference is made of the doc comments, which are read where they stand.
      .filter((path) => path.endsWith('.md') && !path.startsWith('docs/reference/')),
  ].map((path) => ({ path, text: read(path) }))
  const sources = filesBelow(root, 'packages')
    .filter((path) => /^packages\/[^/]+\/src\/.*\.ts$/.test(path) && !/\.(test|test-d|bench)\.ts$/.test(path))
    .map((path) => ({ path, text: docComments(path, read(path)) }))
  return [...pages, ...sources]
}
