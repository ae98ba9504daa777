import { SourceMap, type SourceMapping } from 'node:module'
import { packageOfFile } from '../../scripts/sizes/package-of-file.ts'

/** Bytes of minified code by the package that they come from, as its source map tells. What comes from none is `other`. */
export const bytesByPackage = (minified: string, map: string): ReadonlyMap<string, number> => {
  const sources = new SourceMap(JSON.parse(map))
  const bytes = new Map<string, number>()
  for (const [line, text] of minified.split(/(?<=\n)/).entries()) {
    let column = 0
    for (const character of text) {
      // Code that a bundler adds has no source, or one without a name.
      const found: Partial<SourceMapping> = sources.findEntry(line, column)
      const name = (found.originalSource && packageOfFile(found.originalSource)) || 'other'
      bytes.set(name, (bytes.get(name) ?? 0) + Buffer.byteLength(character))
      column += character.length
    }
  }
  return bytes
}
