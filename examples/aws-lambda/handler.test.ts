import { exec } from 'node:child_process'
import { request as startRequest } from 'node:http'
import { once } from 'node:events'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { signEvent } from '@parlance/conversation-events'
import { checkReceiver } from '@parlance-examples/testing/check-receiver'
import { sandboxEnvironment } from '@parlance-examples/testing/sandbox-environment'
import { sentTexts } from '@parlance-examples/testing/sent-texts'
import { startServer } from '@parlance-examples/testing/start-server'
import { unusualBody } from '@parlance-examples/testing/unusual-body'
import { beforeAll, describe, expect, it } from 'vitest'
import manifest from './package.json' with { type: 'json' }
import { readTemplate } from './test/read-template.ts'

const folder = import.meta.dirname

beforeAll(async () => {
  const PATH = [join(folder, 'node_modules/.bin'), process.env['PATH']].join(
    process.platform === 'win32' ? ';' : ':',
  )
  await promisify(exec)(manifest.scripts.build, { cwd: folder, env: { ...process.env, PATH } })
})

describe.each(['rest', 'http', 'url'])('the bundle behind a gateway of the kind %s', (gateway) => {
  const start = (encoding: string) => startServer(folder, ['test/run-gateway.ts', gateway, encoding])

  it.each(['text', 'base64'])(
    'answers a genuine event once, and refuses all others, as %s',
    async (encoding) => {
      await using server = await start(encoding)
      await checkReceiver(server)
    },
  )

  it('sends the reply before it answers', async () => {
    await using server = await start('text')
    await server.sandbox.receive({ identity: '+46701234567', text: 'Now?' })
    expect(sentTexts(server.sandbox)).toEqual(['You wrote: Now?'])
  })

  it('refuses a header that is there twice', async () => {
    await using server = await start('text')
    const body = unusualBody(server.sandbox.appId, 'id')
    const signed = await signEvent({ body, secret: server.secret })
    const nonce = signed['x-sinch-webhook-signature-nonce']
    const headers = {
      ...signed,
      'content-type': 'application/json',
      'x-sinch-webhook-signature-nonce': ['another', nonce],
    }
    const request = startRequest(server.url, { method: 'POST', headers, agent: false }).end(body)
    const [response] = await once(request, 'response')
    response.resume()
    expect(response.statusCode).toBe(401)
  })
})

it('has all settings from the template', () => {
  const needed = Object.keys(sandboxEnvironment('http://127.0.0.1')).filter(
    (name) => !['SINCH_CONVERSATION_DOMAIN', 'SINCH_TOKEN_URL'].includes(name),
  )
  expect(Object.keys(readTemplate().Environment.Variables)).toEqual(expect.arrayContaining(needed))
})
