import { deepEqual, equal, ok } from 'node:assert/strict'
import { officialClient, ourClient } from './both-clients.ts'
import { calls } from './calls.ts'
import type { Call } from './calls/call.ts'
import type { Comparison } from './create-comparison.ts'
import { differencesOf } from './differences-of.ts'
import { keysOf } from './keys-of.ts'
import type { Report } from './report.ts'
import { type Recorder, startRecorder } from './start-recorder.ts'

const credentials = { projectId: 'project', keyId: 'a-key-id', keySecret: 'a-key-secret:~' }

/** Makes each call with both SDKs, over HTTP, and compares what arrives. */
export const checkWire = async ({ check }: Report, comparison: Comparison): Promise<void> => {
  const [official, ours] = await Promise.all([startRecorder(), startRecorder()])
  try {
    let compared = 0
    for (const name of keysOf(calls)) {
      await check(`wire: ${name}`, async () => {
        await callBoth(calls[name], official, ours)
        const found = differencesOf(official.requests(), ours.requests())
        const known = comparison.judge(name, found)
        compared += 1
        return known.length > 0 ? `equal, except that theirs ${known.join(' and ')}` : undefined
      })
    }
    await check('wire: at least 30 calls are compared', () => {
      ok(compared >= 30, `only ${compared}`)
      return `${compared}`
    })
  } finally {
    await Promise.all([official.close(), ours.close()])
  }
}

const callBoth = async (call: Call, official: Recorder, ours: Recorder): Promise<void> => {
  for (const recorder of [official, ours]) recorder.begin(call.script ?? {})
  await Promise.all([
    call.official(officialClient(official.host, credentials).messages),
    call.ours(ourClient(ours.host, credentials)),
  ])
  // Two silent clients would be equal as well.
  for (const recorder of [official, ours]) {
    equal(recorder.requests()[0]?.path, '/oauth2/token')
    ok(recorder.requests().length > 1, 'asked for nothing but a token')
    deepEqual(recorder.unused(), { token: [], api: [] })
  }
}
