import { describe, expect, test } from 'vitest'
import { apiClient } from '../test/api-client.ts'
import { createSandbox } from './create-sandbox.ts'

describe('credentials', () => {
  test('may be a token, until it ends', async () => {
    const sandbox = createSandbox({ clock: 'manual', tokenLifetimeSeconds: 60 })
    const { body } = await apiClient(sandbox).token()
    const client = apiClient(sandbox, { authorization: `Bearer ${body.access_token}` })
    await sandbox.clock.advance(59_999)
    expect((await client.send()).status).toBe(200)
    await sandbox.clock.advance(1)
    const refused = await client.send()
    expect(refused.status).toBe(401)
    expect(refused.headers.get('www-authenticate')).toBe(
      'Bearer error="invalid_token", error_description="Jwt expired at 2026-01-01T00:01:00Z", error_uri="https://tools.ietf.org/html/rfc6750#section-3.1"',
    )
    expect(refused.body).toEqual({
      error: {
        code: 401,
        message: 'Request had invalid credentials.',
        status: 'UNAUTHENTICATED',
        details: [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo' }],
      },
    })
  })

  test('may be the key itself', async () => {
    expect((await apiClient(createSandbox({ clock: 'manual' })).send()).status).toBe(200)
  })

  test.each(['Bearer a.b.c', 'Bearer', 'Basic b3RoZXI6a2V5', 'Digest x'])(
    'are refused as %s, without a word of expiry',
    async (authorization) => {
      const { status, headers } = await apiClient(createSandbox(), { authorization }).send()
      expect(status).toBe(401)
      expect(headers.get('www-authenticate')).not.toContain('expired')
    },
  )

  test('are asked for where there are none', async () => {
    const sandbox = createSandbox()
    const answer = await sandbox.fetch(
      `https://us.conversation.api.sinch.com/v1/projects/${sandbox.projectId}/messages`,
    )
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
  })
})
