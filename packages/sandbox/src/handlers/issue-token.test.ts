import { describe, expect, test } from 'vitest'
import { apiClient } from '../../test/api-client.ts'
import { createSandbox } from '../create-sandbox.ts'

const url = 'https://auth.sinch.com/oauth2/token'
const form = { 'content-type': 'application/x-www-form-urlencoded' }
const basic = (key: string) => ({ authorization: `Basic ${btoa(key)}` })
const key = basic('sandbox-key-id:sandbox-key-secret')

describe('the token endpoint', () => {
  test('gives a token in the form of a JWT', async () => {
    const sandbox = createSandbox({ clock: 'manual', tokenLifetimeSeconds: 60 })
    const { status, body } = await apiClient(sandbox).token()
    expect(status).toBe(200)
    expect(body).toEqual({
      access_token: expect.any(String),
      expires_in: 60,
      scope: '',
      token_type: 'bearer',
    })
    const [, claims = ''] = body.access_token.split('.')
    expect(JSON.parse(atob(claims))).toMatchObject({ exp: sandbox.clock.now() / 1000 + 60 })
  })

  test.each([
    ['an unknown key id', { ...form, ...basic('other:sandbox-key-secret') }, 401, 'invalid_client'],
    ['a wrong secret', { ...form, ...basic('sandbox-key-id:other') }, 401, 'invalid_client'],
    ['no credentials', form, 401, 'invalid_client'],
    ['another content type', { ...key, 'content-type': 'application/json' }, 400, 'invalid_request'],
  ])('refuses %s in the form of OAuth2', async (_, headers, status, error) => {
    const body = 'grant_type=client_credentials'
    const answer = await createSandbox().fetch(url, { method: 'POST', headers, body })
    expect(answer.status).toBe(status)
    expect(await answer.json()).toMatchObject({ error, error_description: expect.any(String) })
  })

  test.each([
    ['grant_type=password', 'unsupported_grant_type'],
    ['scope=all', 'invalid_request'],
  ])('refuses the form %s', async (body, error) => {
    const answer = await createSandbox().fetch(url, { method: 'POST', headers: { ...form, ...key }, body })
    expect([answer.status, await answer.json()]).toMatchObject([400, { error }])
  })

  test('lets thirty requests through at once, then ten a second, and gives no hint', async () => {
    const sandbox = createSandbox({ clock: 'manual' })
    const statuses = async (count: number) => {
      const answers = []
      for (let at = 0; at < count; at += 1) answers.push((await apiClient(sandbox).token()).status)
      return answers
    }
    expect(new Set(await statuses(30))).toEqual(new Set([200]))
    const refused = await apiClient(sandbox).token()
    expect(refused.status).toBe(429)
    expect(refused.headers.has('retry-after')).toBe(false)
    await sandbox.clock.advance(200)
    expect(await statuses(3)).toEqual([200, 200, 429])
  })

  test('takes POST only', async () => {
    const answer = await createSandbox().fetch(url)
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST'])
  })
})
