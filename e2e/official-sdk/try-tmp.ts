import { calls } from './calls.ts'
import { startRecorder } from './start-recorder.ts'
import { differencesOf } from './differences-of.ts'
import { officialClient, ourClient } from './both-clients.ts'
const c = { projectId: 'p', keyId: 'k', keySecret: 's' }
const [a, b] = await Promise.all([startRecorder(), startRecorder()])
for (const [name, call] of Object.entries(calls) as any) {
  a.begin(call.script ?? {})
  b.begin(call.script ?? {})
  const r = await Promise.allSettled([
    call.official(officialClient(a.host, c).messages),
    call.ours(ourClient(b.host, c)),
  ])
  const bad = r.filter((x) => x.status === 'rejected').map((x: any) => String(x.reason))
  console.log(
    name,
    a.requests().length,
    b.requests().length,
    bad,
    JSON.stringify(differencesOf(a.requests(), b.requests())).slice(0, 1500),
  )
}
await Promise.all([a.close(), b.close()])
