import { freePort } from './free-port.ts'
import { openStage, type Stage } from './open-stage.ts'
import { startProcess } from './start-process.ts'

/** An example that runs as a process of its own, and the sandbox that it talks to. */
export interface StartedServer extends Stage, AsyncDisposable {
  /** Where it receives webhooks. */
  readonly url: string
  /** Asks it to end, and resolves with its exit code. */
  readonly stop: () => Promise<number | null>
  readonly output: () => string
}

/** Starts an example as a user does, on a free port, with the sandbox in its environment. */
export async function startServer(
  folder: string,
  command: readonly string[],
  options: {
    /** What runs it. Default: this Node. */
    program?: string
    /** Settings of its own. */
    env?: Readonly<Record<string, string>>
  } = {},
): Promise<StartedServer> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}/webhooks/sinch`
  const stage = await openStage(url)
  try {
    const env = { ...stage.env, ...options.env, PORT: String(port) }
    const { output, stop } = await startProcess({ ...options, folder, command, env, port })
    const dispose = async (): Promise<void> => {
      await stop()
      await stage.close()
    }
    return { ...stage, url, output, stop, [Symbol.asyncDispose]: dispose }
  } catch (error) {
    await stage.close()
    throw error
  }
}
