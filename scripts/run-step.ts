import { spawn } from 'node:child_process'
import { delimiter } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What became of a command. */
export interface StepResult {
  readonly ok: boolean
  readonly seconds: number
  /** Standard output and standard error as they came. */
  readonly output: string
}

const limitMs = 10 * 60_000

const binaries = fileURLToPath(new URL('../node_modules/.bin', import.meta.url))
const withBinaries = { ...process.env, PATH: [binaries, process.env['PATH']].join(delimiter) }

/**
 * Runs a command without standard input, and ends it with all its children when it takes too long. The
 * command is a text that is cut at blanks, or a list of words; it runs in a folder.
 */
export const runStep = (
  command: string | readonly string[],
  timeoutMs: number = limitMs,
  folder: string = process.cwd(),
): Promise<StepResult> => {
  const [program = '', ...args] = typeof command === 'string' ? command.split(' ') : command
  const started = performance.now()
  return new Promise((done) => {
    let output = ''
    const windows = process.platform === 'win32'
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      cwd: folder,
      env: withBinaries,
      detached: !windows,
      shell: windows,
    })
    const end = (ok: boolean, remark = ''): void => {
      clearTimeout(timer)
      done({ ok, seconds: (performance.now() - started) / 1000, output: output + remark })
    }
    const timer = setTimeout(() => {
      output += `\nStopped: not done after ${timeoutMs / 1000} s.\n`
      if (child.pid !== undefined) process.kill(windows ? child.pid : -child.pid, 'SIGKILL')
    }, timeoutMs)
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (output += text))
    }
    child.on('error', (error) => end(false, error.message))
    child.on('close', (code, signal) => end(code === 0, signal ? `Ended by ${signal}.\n` : ''))
  })
}
