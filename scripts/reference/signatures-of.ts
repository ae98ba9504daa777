import { parseSync } from 'oxc-parser'

/** The head of a function as its author wrote it, one for each way to call it: no body, no words that users cannot see. */
export const signaturesOf = (file: string, source: string, name: string): string[] => {
  const declared: string[] = []
  let implemented: string | undefined
  const cut = (start: number, end: number): string =>
    source
      .slice(start, end)
      .replace(/^async /, '')
      .trim()
  for (const statement of parseSync(file, source).program.body) {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : null
    if (declaration?.type === 'TSDeclareFunction' && declaration.id?.name === name)
      declared.push(cut(declaration.start, declaration.end))
    if (declaration?.type === 'FunctionDeclaration' && declaration.id?.name === name && declaration.body)
      implemented = cut(declaration.start, declaration.body.start)
    if (declaration?.type !== 'VariableDeclaration') continue
    for (const { id, init } of declaration.declarations) {
      if (id.type !== 'Identifier' || id.name !== name) continue
      implemented =
        init?.type === 'ArrowFunctionExpression'
          ? cut(declaration.start, init.body.start).replace(/\s*=>$/, '')
          : cut(declaration.start, id.end)
    }
  }
  return declared.length > 0 || implemented === undefined ? declared : [implemented]
}
