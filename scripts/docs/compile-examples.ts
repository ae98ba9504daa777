import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runStep } from '../run-step.ts'
import { fencesOf } from './fences-of.ts'
import type { Document } from './read-documents.ts'

/** A block of code of a document, written out as a module. */
export interface Example {
  /** Relative to the root. */
  readonly file: string
  readonly document: string
  /** Where its first line stands in the document. */
  readonly line: number
  /** To be executed, too. */
  readonly run: boolean
}

const folder = '.cache/docs'

const compilerOptions = {
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  target: 'ES2022',
  lib: ['ES2023', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
  types: ['node'],
  module: 'NodeNext',
  moduleResolution: 'NodeNext',
  moduleDetection: 'force',
  erasableSyntaxOnly: true,
}

/** Writes every `ts` fence as a module of its own, in a folder where published names resolve. */
export const writeExamples = (root: string, documents: readonly Document[]): Example[] => {
  rmSync(join(root, folder), { recursive: true, force: true })
  mkdirSync(join(root, folder), { recursive: true })
  writeFileSync(join(root, folder, 'package.json'), '{ "type": "module" }\n')
  writeFileSync(join(root, folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }))
  return documents.flatMap(({ path, text }) =>
    fencesOf(text)
      .filter(({ info }) => /^ts( run)?$/.test(info))
      .map(({ info, line, code }) => {
        const file = `${folder}/${path.replaceAll(/[^\w.-]/g, '_').replace(/\.\w+$/, '')}-${line}.ts`
        writeFileSync(join(root, file), `${code}\n`)
        return { file, document: path, line, run: info === 'ts run' }
      }),
  )
}

/** Puts the lines of the documents in the place of the lines of the examples. */
export const inDocuments = (examples: readonly Example[], output: string): string => {
  const byFile = new Map(examples.map((example) => [example.file, example]))
  return output.replaceAll(
    /^(\S+\.ts)\((\d+),(\d+)\)/gm,
    (whole, file: string, line: string, column: string) => {
      const example = byFile.get(file)
      return example ? `${example.document}:${example.line + Number(line) - 1}:${column}` : whole
    },
  )
}

/** Compiles all examples in one run; answers with the errors, in the lines of the documents. */
export const compileExamples = async (examples: readonly Example[]): Promise<string[]> => {
  if (examples.length === 0) return []
  const { ok, output } = await runStep(`tsc -p ${folder}/tsconfig.json --pretty false`)
  return ok ? [] : inDocuments(examples, output.trimEnd()).split('\n')
}
