import { describe, expect, test } from 'vitest'
import { aSend, apiClient } from '../test/api-client.ts'
import { createSandbox } from './create-sandbox.ts'

describe('calls', () => {
  test.each([
    ['POST', '/apps/a/webhooks', 501, 'UNIMPLEMENTED'],
    ['POST', '/messages:transcode', 501, 'UNIMPLEMENTED'],
    ['PUT', '/messages/m', 501, 'UNIMPLEMENTED'],
    ['GET', '/nothing', 404, 'NOT_FOUND'],
    ['GET', '/messages/%E0', 400, 'INVALID_ARGUMENT'],
  ])('answer %s %s with %i', async (method, path, status, name) => {
    const answer = await apiClient(createSandbox()).ask(method, path)
    expect(answer).toMatchObject({ status, body: { error: { code: status, status: name, details: [] } } })
  })

  test('of another project are not found', async () => {
    const sandbox = createSandbox()
    const other = { ...sandbox, projectId: 'other' }
    expect(await apiClient(other).ask('GET', '/messages')).toMatchObject({
      status: 404,
      body: { error: { message: 'Project [other] not found' } },
    })
  })

  test.each(['[]', '{"a":1}'])(
    'refuse a body that is nested too deeply to be written again: %s',
    async (inner) => {
      const [open = '', close = ''] = inner.startsWith('[') ? ['[', ']'] : ['{"a":', '}']
      const postback_data = `${open.repeat(5000)}${inner}${close.repeat(5000)}`
      const sandbox = createSandbox({ webhooks: [{ target: () => new Response() }] })
      const choice_message = { choices: [{ text_message: { text: 'Yes' }, postback_data: '@' }] }
      const body = JSON.stringify({ ...aSend(sandbox), message: { choice_message } })
      const client = apiClient(sandbox)
      const deep = body.replace('"@"', postback_data)
      expect(await client.ask('POST', '/messages:send', deep)).toMatchObject({
        status: 400,
        body: { error: { status: 'INVALID_ARGUMENT', message: 'The body is nested too deeply' } },
      })
      expect((await client.ask('POST', '/messages:send', body.replace('"@"', '[[["a"]]]'))).status).toBe(200)
    },
  )

  test('belong to their host', async () => {
    const sandbox = createSandbox()
    const { projectId } = sandbox
    const statusOf = async (url: string) => (await sandbox.fetch(url, { method: 'POST' })).status
    expect(await statusOf('https://eu.conversation.api.sinch.com/oauth2/token')).toBe(404)
    expect(await statusOf('https://eu.template.api.sinch.com/v2/templates')).toBe(404)
    expect(await statusOf(`https://auth.sinch.com/v1/other`)).toBe(404)
    expect(await statusOf(`http://127.0.0.1:4010/v1/projects/${projectId}/messages:send`)).toBe(401)
    expect(await statusOf('http://127.0.0.1:4010/oauth2/token')).toBe(401)
  })
})
