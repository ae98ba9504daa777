import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { isListening } from './is-listening.ts'

/** A program that listens on a port. */
export interface StartedProcess {
  /** All that it has written so far. */
  readonly output: () => string
  /** Asks it to end (`SIGTERM`), and resolves with its exit code: `null` where it had to be killed. */
  readonly stop: () => Promise<number | null>
}

const patienceMs = 20_000

/** Starts a program and waits until it listens. What it wrote is in the error if it does not. */
export async function startProcess(args: {
  folder: string
  /** What runs it. Default: this Node. */
  program?: string
  /** The file, and what stands around it. */
  command: readonly string[]
  env: Readonly<Record<string, string>>
  port: number
}): Promise<StartedProcess> {
  const { folder, program = process.execPath, command, env, port } = args
  const child = spawn(program, command, { cwd: folder, env: { ...ownEnvironment(), ...env } })
  const ended = once(child, 'close')
  const written: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => written.push(text))
  }
  const output = (): string => written.join('')
  const stop = async (): Promise<number | null> => {
    child.kill('SIGTERM')
    const killer = setTimeout(() => child.kill('SIGKILL'), patienceMs)
    await ended
    clearTimeout(killer)
    return child.exitCode
  }
  try {
    const deadline = Date.now() + patienceMs
    while (!(await isListening(port))) {
      if (hasEnded(child) || Date.now() > deadline) throw new Error(`${command.join(' ')}: does not listen`)
      await wait(20)
    }
  } catch (error) {
    await stop()
    throw new Error(`${String(error)}\n${output()}`, { cause: error })
  }
  return { output, stop }
}

/** As in a user's shell: the runner of these tests sets variables that change what frameworks do. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(NODE_ENV|VITEST.*|TEST|DEV|PROD|SINCH_.*)$/.test(name),
  )
  return Object.fromEntries(kept)
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null
