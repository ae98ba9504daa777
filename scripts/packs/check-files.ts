import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { packedFiles } from './pack.ts'

const wanted = ['LICENSE', 'README.md', 'package.json']
const expected = [
  /^(LICENSE|README\.md|CHANGELOG\.md|package\.json)$/,
  /^dist\/.+\.(js|js\.map|d\.ts|d\.ts\.map)$/,
  /^src\/.+\.ts$/,
]
const test = /\.(test|test-d|bench)\.|(^|\/)(test|tests|contract|fixtures)\//

const builtIn = { file: 'dist/ofetch.js', license: 'dist/ofetch.LICENSE.txt' }
const isBuiltIn = (file: string): boolean => file === builtIn.file || file === builtIn.license

/** Sources that a source map names and that are not in the package. */
const lostSources = (folder: string, file: string): string[] => {
  const map: { sources: string[] } = JSON.parse(readFileSync(join(folder, file), 'utf8'))
  return map.sources.filter((source) => {
    const target = join(folder, dirname(file), source)
    return relative(folder, target).startsWith('..') || !existsSync(target)
  })
}

const checkFile = (folder: string, file: string): string[] => {
  if (isBuiltIn(file)) return []
  if (test.test(file)) return [`${file} is a test`]
  if (!expected.some((pattern) => pattern.test(file))) return [`${file} is not expected in a package`]
  if (file.endsWith('.map')) return checkMap(folder, file)
  const isThere = (other: string): boolean => existsSync(join(folder, other))
  if (file.startsWith('src/')) {
    const output = file.replace(/^src\//, 'dist/').replace(/\.ts$/, '.d.ts')
    return isThere(output) ? [] : [`${file} has no output ${output}`]
  }
  if (!file.startsWith('dist/')) return []
  // What Node loads whole bears the name of its entry.
  const source = file.replace(/^dist\//, 'src/').replace(/(\.d\.ts|(\.node)?\.js)$/, '.ts')
  if (!isThere(source)) return [`${file} has no source ${source}`]
  return isThere(`${file}.map`) ? [] : [`${file} has no map`]
}

/** A map belongs to the file beside it, and leads to sources that are in the package. */
const checkMap = (folder: string, file: string): string[] => {
  if (!existsSync(join(folder, file.replace(/\.map$/, '')))) return [`${file} is the map of nothing`]
  return lostSources(folder, file).map((source) => `${file} points to ${source}`)
}

/** What only the workspace understands. */
const checkProtocols = (folder: string): string[] => {
  const text = readFileSync(join(folder, 'package.json'), 'utf8')
  return ['workspace:', 'catalog:', '@parlance/source']
    .filter((word) => text.includes(word))
    .map((word) => `package.json still says "${word}"`)
}

/** What is wrong with ofetch as it is built into core. */
const checkBuiltIn = (folder: string): string[] => {
  const wrong: string[] = []
  if (!existsSync(join(folder, builtIn.file))) return [`${builtIn.file} is missing`]
  const code = readFileSync(join(folder, builtIn.file), 'utf8')
  const heading = code.split('\n', 1)[0] ?? ''
  if (!/\bofetch \d+\.\d+\.\d+ \(MIT\)/.test(heading)) {
    wrong.push(`${builtIn.file} does not name ofetch, its version and its licence`)
  }
  const license = existsSync(join(folder, builtIn.license))
    ? readFileSync(join(folder, builtIn.license), 'utf8')
    : ''
  if (!/^ofetch \d[^]*Permission is hereby granted/m.test(license))
    wrong.push(`${builtIn.license} lacks the licence`)
  if (!/^export \{ createFetch \};$/m.test(code)) wrong.push(`${builtIn.file} exports more than createFetch`)
  for (const word of [/\bdestr\b/, /node-fetch-native/, /^(?:const|var|let) \w+ = .*\bglobalThis\b/m]) {
    if (word.test(code)) wrong.push(`${builtIn.file} holds ${word}`)
  }
  if (existsSync(join(folder, 'dist/ofetch.d.ts'))) wrong.push('the types of ofetch are in the package')
  return wrong
}

/** What is in an unpacked package and should not be, or the other way round. */
export const checkFiles = (folder: string, name: string): string[] => {
  const files = packedFiles(folder)
  return [
    ...wanted.filter((file) => !files.includes(file)).map((file) => `${file} is missing`),
    ...files.flatMap((file) => checkFile(folder, file)),
    ...checkProtocols(folder),
    ...(name === '@parlance/core' ? checkBuiltIn(folder) : []),
  ]
}
