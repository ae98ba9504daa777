import { failureOf } from '../describe.mjs'
import { timestamp, at, verdict } from './verdict.mjs'

export async function checkWindow({ check }) {
  const rows = [
    [0, undefined, 'valid'],
    [300_000, undefined, 'valid'],
    [-300_000, undefined, 'valid'],
    [300_001, undefined, 'stale'],
    [-300_001, undefined, 'stale'],
    [10_000, 10, 'valid'],
    [10_001, 10, 'stale'],
    [86_400_000, 86_400, 'valid'],
    [500, 0.5, 'valid'],
    [501, 0.5, 'stale'],
  ]
  for (const [ms, windowSeconds, expected] of rows) {
    await check(
      `events/signature: signed ${ms} ms ago, window ${windowSeconds ?? 'by default'}`,
      expected,
      () => verdict({ now: () => at + ms, windowSeconds }),
    )
  }
  await check('events/signature: a timestamp with zeros before it', 'valid', () =>
    verdict({ signed: { timestamp: `00${timestamp}` } }),
  )
  await check('events/signature: the clock of the platform', 'valid', () => {
    const seconds = Math.floor(Date.now() / 1000)
    return verdict({ signed: { timestamp: seconds }, now: undefined })
  })
  for (const windowSeconds of [0, -1, Number.NaN, Number.POSITIVE_INFINITY, '300', null]) {
    await check(`events/signature: refuses the window ${windowSeconds}`, 'configuration', async () => {
      const { code } = await failureOf(verdict({ windowSeconds }))
      return code
    })
  }
}
