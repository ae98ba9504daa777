import { parseSync, Visitor } from 'oxc-parser'

/** One mention of another module. */
export interface Import {
  readonly specifier: string
  readonly line: number
  /** True when nothing is left of it after the types are removed. */
  readonly typesOnly: boolean
}

type Kind = 'type' | 'value' | null | undefined

/** Whether each name of an import or an export is a type. */
const allTypes = (kind: Kind, kinds: readonly Kind[]): boolean =>
  kind === 'type' || (kinds.length > 0 && kinds.every((each) => each === 'type'))

/** Every module that a file names: imports, re-exports, `import()` and `import('…')` in types. */
export const importsOf = (file: string, source: string): Import[] => {
  const { program, errors } = parseSync(file, source)
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`)
  const found: Import[] = []
  const add = (specifier: string, start: number, typesOnly: boolean): void => {
    found.push({ specifier, line: source.slice(0, start).split('\n').length, typesOnly })
  }
  new Visitor({
    ImportDeclaration: ({ source: { value }, start, importKind, specifiers }) =>
      add(
        value,
        start,
        allTypes(
          importKind,
          specifiers.map((each) => (each.type === 'ImportSpecifier' ? each.importKind : 'value')),
        ),
      ),
    ExportNamedDeclaration: ({ source: from, start, exportKind, specifiers }) => {
      const kinds = specifiers.map((each) => each.exportKind)
      if (from) add(from.value, start, allTypes(exportKind, kinds))
    },
    ExportAllDeclaration: ({ source: { value }, start, exportKind }) =>
      add(value, start, exportKind === 'type'),
    ImportExpression: ({ source: from, start }) => {
      if (from.type === 'Literal' && typeof from.value === 'string') add(from.value, start, false)
    },
    TSImportType: ({ source: { value }, start }) => add(value, start, true),
  }).visit(program)
  return found
}
