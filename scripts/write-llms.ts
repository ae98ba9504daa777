// Writes llms.txt and llms-full.txt, which give the documentation to language models, from the pages themselves.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { llmsFiles } from './llms/llms-files.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
for (const [path, text] of Object.entries(llmsFiles(root))) {
  writeFileSync(join(root, path), text)
  console.log(`${path}: ${(text.length / 1024).toFixed(0)} KiB`)
}
