// Every example that users read: it compiles against the built packages, and `ts run` ones run. Names of
// packages, relative links and their headings exist. llms.txt and llms-full.txt say what the pages say.
import { fileURLToPath } from 'node:url'
import { checkText } from './docs/check-text.ts'
import { compileExamples, writeExamples } from './docs/compile-examples.ts'
import { readDocuments } from './docs/read-documents.ts'
import { runExamples } from './docs/run-examples.ts'
import { checkLlms } from './llms/check-llms.ts'
import { packagesOf, publishedNames } from './workspace.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)

const documents = readDocuments(root)
const published = new Set(packagesOf(root).flatMap(({ manifest }) => publishedNames(manifest)))
const examples = writeExamples(root, documents)
const wrong = [
  ...documents.flatMap((document) => checkText(root, document, published)),
  ...checkLlms(root),
  ...(await compileExamples(examples)),
  ...(await runExamples(examples)),
]
for (const each of wrong) console.log(each)
const run = examples.filter((example) => example.run).length
console.log(
  `${examples.length} examples in ${documents.length} files compiled, ${run} run, ${wrong.length} faults`,
)
process.exitCode = wrong.length === 0 ? 0 : 1
