// Who imports whom: the arrows between packages, no circle between files, nothing undeclared. The rules
// stand in `arrows/allowed.ts`.
import { fileURLToPath } from 'node:url'
import { checkTree } from './arrows/check-tree.ts'
import { readTree } from './arrows/tree.ts'

const tree = readTree(fileURLToPath(new URL('..', import.meta.url)))
const violations = checkTree(tree)
for (const violation of violations) console.log(violation)
console.log(`${tree.files.size} files, ${violations.length} violations`)
process.exitCode = violations.length === 0 ? 0 : 1
