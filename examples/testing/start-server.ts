import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Sandbox } from '@parlance/sandbox'
import { listen } from '@parlance/sandbox/node'

/** A server in a process of its own, until it is disposed of. */
export interface StartedServer extends AsyncDisposable {
  readonly url: string
  /** What it has written so far. */
  readonly output: () => string
}

const startMs = 15_000

/**
 * Runs the server of an example by its own runtime, on a free port. What it asks of Sinch goes to the sandbox, by a file
 * that the runtime loads before `main.ts`.
 */
export async function startServer(args: {
  folder: string
  sandbox: Sandbox
  command: (preload: string) => readonly [string, ...string[]]
  env: Readonly<Record<string, string>>
}): Promise<StartedServer> {
  const { folder, sandbox, env } = args
  const api = await listen(sandbox)
  const [program, ...options] = args.command(fileURLToPath(new URL('reach-sandbox.ts', import.meta.url)))
  const child = spawn(program, [...options, 'main.ts'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Commands from npm start the runtime as a child: the whole group is to end.
    detached: true,
    env: {
      ...process.env,
      PORT: '0',
      SANDBOX_URL: api.url,
      SINCH_PROJECT_ID: sandbox.projectId,
      SINCH_KEY_ID: sandbox.keyId,
      SINCH_KEY_SECRET: sandbox.keySecret,
      SINCH_CONVERSATION_REGION: 'eu',
      ...env,
    },
  })
  const closed = once(child, 'close')
  const stop = async (): Promise<void> => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL')
    await closed
    await api.close()
  }
  let output = ''
  const started = new Promise<string>((resolve, reject) => {
    const fail = (fact: string): void => reject(new Error(`${program}: ${fact}\n${output}`))
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text
        const [, port] = /^Listening on port (\d+)$/m.exec(output) ?? []
        if (port !== undefined) resolve(`http://127.0.0.1:${port}`)
      })
    }
    child.once('error', (error) => fail(error.message))
    child.once('close', (code) => fail(`ended with ${code}`))
    setTimeout(() => fail('does not listen'), startMs).unref()
  })
  try {
    return { url: await started, output: () => output, [Symbol.asyncDispose]: stop }
  } catch (error) {
    await stop()
    throw error
  }
}
