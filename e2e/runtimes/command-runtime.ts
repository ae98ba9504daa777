import { existsSync } from 'node:fs'
import { runStep } from '../../scripts/run-step.ts'
import { openDoor } from './open-door.ts'
import type { Place, Tells } from './place.ts'
import { RuntimeMissing } from './runtime-missing.ts'
import type { Runtime, RuntimeResult } from './runtime.ts'

const limitMs = 30_000

/** A runtime that is a command: the suite is a program of its own there, and must end by itself. */
export const commandRuntime = (
  name: string,
  tells: Tells,
  binary: string,
  args: readonly string[] = [],
): Runtime => ({
  name,
  async run(folder) {
    if (!existsSync(binary)) throw new RuntimeMissing(`no file ${binary}`)
    const { door, close } = await openDoor()
    const place: Place = { isPage: false, hasNode: true, door, tells }
    try {
      const command = [binary, ...args, `${folder}/program.mjs`, JSON.stringify(place)]
      const { ok, output } = await runStep(command, limitMs)
      const [, json] = /^parlance-e2e (.*)$/m.exec(output) ?? []
      if (!ok || json === undefined)
        throw new Error(output.replace(/^parlance-e2e .*$/m, '').trim() || 'no answer')
      const result: RuntimeResult = JSON.parse(json)
      return result
    } finally {
      await close()
    }
  },
})
