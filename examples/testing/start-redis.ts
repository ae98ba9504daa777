import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/** A Redis of its own, empty, until it is disposed of. */
export interface StartedRedis extends AsyncDisposable {
  /** The socket on which it listens. */
  readonly path: string
}

/** Starts the Redis that is installed. Nothing where none is. */
export async function startRedis(): Promise<StartedRedis | undefined> {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const program = folders.map((folder) => join(folder, 'redis-server')).find((file) => existsSync(file))
  if (program === undefined) return undefined
  const folder = await mkdtemp(join(tmpdir(), 'parlance-redis-'))
  const path = join(folder, 'socket')
  const child = spawn(program, ['--port', '0', '--unixsocket', path, '--save', '', '--dir', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const closed = once(child, 'close')
  const stop = async (): Promise<void> => {
    child.kill('SIGKILL')
    await closed
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await ready(child.stdout)
    return { path, [Symbol.asyncDispose]: stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function ready(output: AsyncIterable<unknown>): Promise<void> {
  let text = ''
  for await (const chunk of output) {
    text += String(chunk)
    if (/ready to accept connections/i.test(text)) return
  }
  throw new Error(`redis-server ended:\n${text}`)
}
