import { fakeApi, refusal } from '../fake-api.mjs'
import { send } from './send.mjs'

export async function checkSecrets({ check, record }) {
  const errors = []
  const broken = {
    refused: fakeApi(refusal(400, {}, { message: 'Bearer a-secret-token is wrong' })),
    lost: { fetch: async () => Promise.reject(new TypeError('failed with Bearer a-secret-token')) },
    unread: fakeApi(() => new Response('a-secret-token')),
  }
  for (const api of Object.values(broken)) errors.push(await send(api).catch((error) => error))
  await check(
    'core/error: holds no secret, and serialises whole',
    [0, ['api', 'connection', 'decode']],
    () => [
      errors.filter((error) => JSON.stringify([error, error.message, error.stack]).includes('a-secret-token'))
        .length,
      errors.map((error) => JSON.parse(JSON.stringify(error)).code),
    ],
  )
  await check(
    'core/error: is an Error that prints its own name',
    ['ApiError', 'ConnectionError', 'DecodeError'],
    () => errors.map((error) => (error instanceof Error ? String(error).split(':')[0] : 'no Error')),
  )
  await record('core/error: messages', () => errors.map(({ message }) => message))
}
