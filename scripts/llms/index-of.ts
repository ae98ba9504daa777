import { posix } from 'node:path'

/** A heading of the index, and the pages below it. */
export interface Section {
  readonly title: string
  readonly entries: readonly Entry[]
}

/** A page of the index. */
export interface Entry {
  readonly name: string
  /** Relative to the root. */
  readonly path: string
  /** What it holds, in a line; may be empty. */
  readonly says: string
}

/** The sections of an index: each `##` with its `- [name](path): what it holds` lines. A section without one is left out. */
export const indexOf = (path: string, text: string): Section[] =>
  text
    .split(/^## /m)
    .slice(1)
    .map((part) => ({
      title: part.slice(0, part.indexOf('\n')).trim(),
      entries: [...part.matchAll(/^- \[(.+?)\]\((?![a-z]+:)([^)]+)\)(?:: *(.*))?$/gm)].map(
        ([, name = '', link = '', says = '']) => ({
          name,
          path: posix.join(posix.dirname(path), link),
          says: says.trim(),
        }),
      ),
    }))
    .filter(({ entries }) => entries.length > 0)
