import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { anchorsOf } from './anchors-of.ts'
import { fencesOf } from './fences-of.ts'
import type { Document } from './read-documents.ts'

/** Names that look published and are none: the condition under which the workspace reads its sources. */
const notPublished = new Set(['@parlance/source'])

const eachMatch = (
  document: Document,
  pattern: RegExp,
  check: (match: string) => string | undefined,
): string[] =>
  document.text.split('\n').flatMap((line, index) =>
    [...line.matchAll(pattern)].flatMap(([whole, group = whole]) => {
      const wrong = check(group)
      return wrong ? [`${document.path}:${index + 1} ${wrong}`] : []
    }),
  )

const checkNames = (document: Document, published: ReadonlySet<string>): string[] =>
  eachMatch(document, /@parlance\/[\w-]+(?:\/[\w-]+)*/g, (name) =>
    published.has(name) || notPublished.has(name) ? undefined : `${name} is not exported by any package`,
  )

const checkLinks = (root: string, document: Document): string[] =>
  document.path.endsWith('.md')
    ? eachMatch(document, /\]\((?![a-z]+:)([^)\s]+)[^)]*\)/g, (link) => {
        const [path = '', anchor] = link.split('#')
        const target = path ? posix.join(posix.dirname(document.path), path) : document.path
        if (!existsSync(join(root, target))) return `the link ${link} leads nowhere`
        if (!anchor || !target.endsWith('.md')) return undefined
        const text = path ? readFileSync(join(root, target), 'utf8') : document.text
        return anchorsOf(text).has(anchor) ? undefined : `the link ${link} leads to no heading`
      })
    : []

/** Every fence of code must be one that is compiled. */
const checkFences = (document: Document): string[] =>
  fencesOf(document.text).flatMap(({ info, line }) => {
    if (info === 'ts' || info === 'ts run') return []
    const script = /^(ts|typescript|tsx|js|javascript|jsx|mjs)\b/.test(info)
    return script
      ? [`${document.path}:${line - 1} write "ts" or "ts run" in place of "${info}": code is compiled`]
      : []
  })

/** What is wrong with a document as a text: names, links, kinds of code. */
export const checkText = (root: string, document: Document, published: ReadonlySet<string>): string[] => [
  ...checkNames(document, published),
  ...checkLinks(root, document),
  ...checkFences(document),
]
