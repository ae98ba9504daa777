import { describe, expect, test } from 'vitest'
import { apiClient } from '../test/api-client.ts'
import { createSandbox } from './create-sandbox.ts'
import type { RequestFault } from './fault.ts'

const status = (code: number): RequestFault => ({ kind: 'status', status: code })

function createAsking() {
  const sandbox = createSandbox({ clock: 'manual' })
  const client = apiClient(sandbox)
  const statuses = async (count: number) => {
    const seen = []
    for (let at = 0; at < count; at += 1) seen.push((await client.ask('GET', '/messages')).status)
    return seen
  }
  return { faults: sandbox.faults, client, statuses }
}

describe('faults', () => {
  test('that are next come once each, in their order', async () => {
    const { faults, statuses } = createAsking()
    faults.next(status(500))
    faults.next({ ...status(503), count: 2 })
    expect(await statuses(4)).toEqual([500, 503, 503, 200])
  })

  test('that are added stay, behind those that are next', async () => {
    const { faults, statuses } = createAsking()
    const takeBack = faults.add(status(500))
    faults.next(status(503))
    expect(await statuses(3)).toEqual([503, 500, 500])
    takeBack()
    expect(await statuses(1)).toEqual([200])
    faults.add({ ...status(502), count: 1 })
    expect(await statuses(2)).toEqual([502, 200])
  })

  test('hit the operations that they name, and the token endpoint only by name', async () => {
    const { faults, client, statuses } = createAsking()
    faults.next({ ...status(500), operation: ['getMessage', 'sendMessage'] })
    faults.next(status(501))
    expect((await client.token()).status).toBe(200)
    expect(await statuses(1)).toEqual([501])
    expect((await client.send()).status).toBe(500)
    faults.next({ ...status(503), operation: 'issueToken' })
    expect(await statuses(1)).toEqual([200])
    expect((await client.token()).status).toBe(503)
  })

  test('can be looked at and taken back', async () => {
    const { faults, statuses } = createAsking()
    faults.add({ kind: 'webhook-doubled', trigger: 'OPT_IN' })
    const takeBack = faults.next({ ...status(500), count: 3 })
    await statuses(1)
    expect(faults.pending()).toEqual([
      { kind: 'status', status: 500, count: 2 },
      { kind: 'webhook-doubled', trigger: 'OPT_IN', count: Infinity },
    ])
    takeBack()
    expect(faults.pending()).toHaveLength(1)
    faults.clear()
    expect(faults.pending()).toEqual([])
  })

  test('can be taken back one by one, where there are several that are alike', async () => {
    const { faults, statuses } = createAsking()
    for (const code of [500, 500, 503]) faults.add({ ...status(code), count: 2 })
    const [, second, third] = faults.pending()
    faults.clear(second)
    faults.clear(second)
    faults.clear({ kind: 'status', status: 500, count: 2 })
    expect(faults.pending()).toEqual([{ ...status(500), count: 2 }, third])
    expect(await statuses(1)).toEqual([500])
    faults.clear(third)
    expect(await statuses(2)).toEqual([500, 200])
    expect(faults.pending()).toEqual([])
  })
})
