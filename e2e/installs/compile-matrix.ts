import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile, type Program } from './compile.ts'
import type { Compiler } from './compiler.ts'
import { compilers } from './compilers.ts'
import type { Environment } from './environment.ts'
import { ofValibot } from './of-valibot.ts'
import { platformTypes } from './platform-types.ts'
import { supports } from './supports.ts'

/** A program for a compiler. */
export interface Case {
  readonly name: string
  /** Answers with what is wrong. */
  readonly run: () => Promise<readonly string[]>
}

const resolutions = {
  nodenext: { module: 'NodeNext', moduleResolution: 'NodeNext' },
  bundler: { module: 'ESNext', moduleResolution: 'bundler' },
} as const
type Pair = readonly [Environment, keyof typeof resolutions]

// Each version sees all the types, and both ways to look up modules. TypeScript 7 is quick enough for all the pairs.
const pairs: readonly Pair[] = [
  ['none', 'nodenext'],
  ['none', 'bundler'],
  ['node', 'nodenext'],
  ['dom', 'bundler'],
  ['workers', 'bundler'],
  ['default', 'nodenext'],
]
const otherPairs: readonly Pair[] = [
  ['node', 'bundler'],
  ['dom', 'nodenext'],
  ['workers', 'nodenext'],
  ['default', 'bundler'],
]

/** Every program of a user's, for every version of TypeScript, in a folder where the packages and the types are installed. */
export const compileMatrix = (folder: string, names: readonly string[]): Case[] =>
  Object.values(compilers).flatMap((compiler) => {
    const all = compiler === compilers['7.0'] ? [...pairs, ...otherPairs] : pairs
    const schemas = all === pairs ? [] : schemaCases(folder, names, compiler)
    return all
      .map((pair) => broadCase(folder, names, compiler, pair))
      .concat(editorCase(folder, compiler), schemas)
  })

/** The main jobs, the mistakes, JavaScript that is checked, and every name that promises to compile with these types. */
const broadCase = (
  folder: string,
  names: readonly string[],
  compiler: Compiler,
  [environment, resolution]: Pair,
): Case => {
  const isFor = (name: string): boolean =>
    supports(name, environment) &&
    // msw asks for TypeScript 5.9 itself.
    !(name.endsWith('/msw') && compiler === compilers['5.5']) &&
    // The declarations of valibot take the older versions longer than all the others together: once must do.
    (!ofValibot.test(name) || compiler === compilers['7.0'] || environment === 'default')
  const file = importAll(folder, `entries.${compiler.version}.${environment}.ts`, names.filter(isFor))
  const options = {
    ...resolutions[resolution],
    ...platformTypes[environment],
    allowJs: true,
    checkJs: true,
    // Some have it, some have not.
    exactOptionalPropertyTypes: environment !== 'default',
  }
  const files = ['journey.ts', 'mistakes.ts', 'plain.js', file]
  return caseOf(folder, compiler, `with the types of ${environment}, ${resolution}`, { files, options })
}

/** As an editor looks at JavaScript: it is checked, and not strictly. */
const editorCase = (folder: string, compiler: Compiler): Case => {
  const options = {
    ...resolutions.bundler,
    lib: ['ES2022'],
    types: [],
    allowJs: true,
    checkJs: true,
    strict: false,
  }
  return caseOf(folder, compiler, 'JavaScript in an editor', { files: ['plain.js'], options })
}

/**
 * Schemas where there are no types of a platform at all: valibot's declarations name `Blob` and `File`, and nothing else may
 * be missing; with `skipLibCheck` nothing is.
 */
const schemaCases = (folder: string, names: readonly string[], compiler: Compiler): Case[] => {
  const file = importAll(
    folder,
    'entries.schemas.ts',
    names.filter((name) => name.endsWith('/schemas')),
  )
  const options = { ...resolutions.nodenext, ...platformTypes.none }
  const known = /^node_modules\/valibot\/dist\/index\.d\.mts\(.*Cannot find name '(Blob|File)'/
  const program = { files: [file], options }
  const checked = async (): Promise<string[]> => {
    const errors = await compile(compiler, folder, program)
    if (errors.length === 0)
      return ['valibot compiles without the types of a platform now: say so in the READMEs']
    return errors.filter((error) => !known.test(error))
  }
  return [
    { name: nameOf(compiler, 'schemas without the types of a platform'), run: checked },
    caseOf(folder, compiler, 'schemas without the types of a platform, skipLibCheck', {
      ...program,
      options: { ...options, skipLibCheck: true },
    }),
  ]
}

const nameOf = (compiler: Compiler, what: string): string => `TypeScript ${compiler.version}, ${what}`

const caseOf = (folder: string, compiler: Compiler, what: string, program: Program): Case => ({
  name: nameOf(compiler, what),
  run: () => compile(compiler, folder, program),
})

/** Writes a program that imports all of these names. */
const importAll = (folder: string, file: string, names: readonly string[]): string => {
  const imports = names.map((name, index) => `export * as entry${index} from '${name}'\n`)
  writeFileSync(join(folder, file), imports.join(''))
  return file
}
