import { isBuiltin } from 'node:module'
import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { packageOf } from '../arrows/package-of.ts'
import { importsOf } from '../arrows/imports-of.ts'
import type { Manifest } from '../workspace.ts'

/** The entries whose types are of a library or of Node by their nature. */
const exempt: Readonly<Record<string, (specifier: string) => boolean>> = {
  './schemas': (specifier) => specifier === 'valibot',
  './node': isBuiltin,
}

/** Why a public declaration may not import this; undefined when it may. */
const refusal = (manifest: Manifest, subpath: string, specifier: string): string | undefined => {
  if (exempt[subpath]?.(specifier)) return undefined
  const name = packageOf(specifier)
  if (isBuiltin(specifier)) return `needs the types of Node (${specifier})`
  if (name === 'ofetch' || name === 'valibot') return `needs the types of ${name}`
  const declared = name in { ...manifest.dependencies, ...manifest.peerDependencies }
  return declared ? undefined : `imports ${name}, which is not declared`
}

/** Reads the declarations that an entry reaches; answers with what they import and should not. */
const checkEntry = (folder: string, manifest: Manifest, subpath: string, entry: string): string[] => {
  const wrong: string[] = []
  const seen = new Set<string>()
  const visit = (file: string): void => {
    if (seen.has(file)) return
    seen.add(file)
    if (!existsSync(join(folder, file))) {
      wrong.push(`${file}, which "${subpath}" reaches, does not exist`)
      return
    }
    const text = readFileSync(join(folder, file), 'utf8')
    if (/^\/\/\/\s*<reference/m.test(text)) wrong.push(`${file}:1 has a reference directive`)
    for (const { specifier, line } of importsOf(file, text)) {
      if (specifier.startsWith('.')) {
        visit(posix.join(posix.dirname(file), specifier.replace(/(\.js|\.ts)$/, '.d.ts')))
        continue
      }
      const why = refusal(manifest, subpath, specifier)
      if (why) wrong.push(`${file}:${line} ${why}`)
    }
  }
  visit(entry)
  return wrong
}

/** What is wrong with the types that the entries of an unpacked package reach. */
export const checkDeclarations = (folder: string, manifest: Manifest): string[] => {
  const wrong = Object.entries(manifest.exports ?? {}).flatMap(([subpath, target]) => {
    const types = typeof target === 'string' ? undefined : target['types']
    if (types) return checkEntry(folder, manifest, subpath, types.replace('./', ''))
    return subpath === './package.json' ? [] : [`the export "${subpath}" has no types`]
  })
  return [...new Set(wrong)]
}
