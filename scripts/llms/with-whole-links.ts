import { posix } from 'node:path'
import { outsideFences } from '../docs/outside-fences.ts'

/** A page whose links to other files of the repository are whole URLs, so that they hold wherever it is read. */
export const withWholeLinks = (path: string, text: string, base: string): string =>
  outsideFences(text, (line) =>
    line.replaceAll(
      /\]\((?![a-z]+:|#)([^)\s]+)/g,
      (_, link: string) => `](${base}${posix.join(posix.dirname(path), link)}`,
    ),
  )
