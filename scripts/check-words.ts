// What must stand in no file of the repository: the machine that it was written on, and where its
// dependencies were fetched from.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { wordsIn } from './words/words-in.ts'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8', maxBuffer: 2 ** 26 })
const files = tracked.split('\0').filter((file) => file && existsSync(file))
const wrong = files.flatMap((file) => wordsIn(file, readFileSync(file, 'utf8')))
for (const each of wrong) console.log(each)
console.log(`${files.length} files, ${wrong.length} faults`)
process.exitCode = wrong.length === 0 ? 0 : 1
