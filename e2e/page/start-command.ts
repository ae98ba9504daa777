import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { within } from '../runtimes/within.ts'

/** The sandbox, started as users start it. */
export interface Command {
  readonly url: string
  /** The id of its app and its project. */
  readonly app: string
  readonly project: string
  readonly stop: () => Promise<void>
}

/** Runs the built `parlance-sandbox` on a free port. */
export const startCommand = async (root: string, args: readonly string[]): Promise<Command> => {
  const file = join(root, 'packages/sandbox/dist/cli.js')
  const child = spawn(process.execPath, [file, '--port', '0', ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines: string[] = []
  const reader = createInterface({ input: child.stdout })
  reader.on('line', (line) => lines.push(line))
  const after = async (head: string): Promise<string> => {
    for (;;) {
      const line = lines.find((each) => each.startsWith(head))
      if (line !== undefined) return line.slice(head.length)
      await once(reader, 'line')
    }
  }
  const told = within(
    10_000,
    'the start of parlance-sandbox',
    Promise.all(['See it at ', 'app ', 'project '].map(after)),
  )
  const [page = '', app = '', project = ''] = await told.catch(async (error: unknown) => {
    await stop(child)
    throw error
  })
  return { url: page.replace(/\/$/, ''), app, project, stop: () => stop(child) }
}

const stop = async (child: ChildProcess): Promise<void> => {
  const closed = once(child, 'close')
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), 3000)
  await closed
  clearTimeout(late)
}
