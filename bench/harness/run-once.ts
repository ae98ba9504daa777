import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { place } from './place.ts'

/**
 * Runs a program in a Node process of its own and gives what it has told by `tell(…)`. For what happens only once in the
 * life of a process.
 */
export const runOnce = async (name: string, program: string): Promise<Record<string, number>> => {
  mkdirSync(place.cache, { recursive: true })
  const file = join(place.cache, `once-${name}.mjs`)
  writeFileSync(
    file,
    `${program}\nfunction tell(told) { process.stdout.write('\\n' + JSON.stringify(told)) }\n`,
  )
  const child = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'pipe'] })
  let [output, errors] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
  await new Promise((done) => child.on('close', done))
  const last = output.split('\n').at(-1) ?? ''
  if (!last.startsWith('{')) throw new Error(`${name}: ${errors.slice(-2000) || 'told nothing'}`)
  return JSON.parse(last)
}
