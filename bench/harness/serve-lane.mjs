import process from 'node:process'
import { createInterface } from 'node:readline'
import { repeat } from './repeat.mjs'

const tell = (answer) => process.stdout.write(`${JSON.stringify(answer)}\n`)

/** The program of a lane: makes ready, then does what each line of its input asks for. Node, Bun and Deno. */
export const serveLane = async ({ prepare }, contender, given) => {
  try {
    const call = await prepare(contender, given)
    tell({ ready: true })
    for await (const line of createInterface({ input: process.stdin })) {
      const { calls, inFlight } = JSON.parse(line)
      const before = process.cpuUsage()
      const started = performance.now()
      await repeat(call, calls, inFlight)
      const wallMs = performance.now() - started
      const { user, system } = process.cpuUsage(before)
      tell({ wallMs, cpuMs: (user + system) / 1000 })
    }
    process.exit(0)
  } catch (error) {
    tell({ failed: String(error?.stack ?? error) })
    process.exit(1)
  }
}
