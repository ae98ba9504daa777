import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Lane, Taken } from './lane.ts'

type Answer = Taken | { readonly ready: true } | { readonly failed: string }

/** Starts a program that serves a lane, and waits until it is ready. Throws what it says when it is not. */
export const startProcessLane = async (name: string, command: readonly string[]): Promise<Lane> => {
  const [binary = '', ...args] = command
  const child = spawn(binary, args, { stdio: ['pipe', 'pipe', 'pipe'] })
  const closed = once(child, 'close').catch(() => [])
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()

  const answer = async (): Promise<Answer> => {
    const { value, done } = await lines.next()
    const told: Answer = done ? { failed: errors.slice(-2000) || 'no answer' } : JSON.parse(value)
    if (!('failed' in told)) return told
    child.kill('SIGKILL')
    throw new Error(`${name}: ${told.failed}`)
  }

  await answer()
  return {
    name,
    async run(calls, inFlight) {
      child.stdin.write(`${JSON.stringify({ calls, inFlight })}\n`)
      const taken = await answer()
      if ('wallMs' in taken) return taken
      throw new Error(`${name}: not an answer to a turn`)
    },
    async end() {
      child.stdin.end()
      const timer = setTimeout(() => child.kill('SIGKILL'), 2000)
      await closed
      clearTimeout(timer)
    },
  }
}
