import { getMessage } from '@parlance/conversation-messages'
import { clientOf } from '../client-of.mjs'
import { failureOf } from '../describe.mjs'
import { accepted, fakeApi, json } from '../fake-api.mjs'
import { send, facts, bytes, streamOf } from './send.mjs'

const decode = { name: 'DecodeError', code: 'decode', outcome: 'unknown', ...facts }

const cut = (text) => () =>
  new Response(
    streamOf([bytes(text)], (controller) => setTimeout(() => controller.error(new TypeError('cut')), 1)),
  )

export async function checkBodies({ check }) {
  const bad = {
    'a page': () => new Response('<!doctype html>'),
    'half of an object': () => new Response('{"message_id":'),
    'an empty body': () => new Response(''),
    'no body': () => new Response(null),
    204: () => new Response(null, { status: 204 }),
    'a text': () => new Response('"ok"'),
    'a number with a tail': () => new Response('1e5x'),
    null: () => new Response('null'),
    'single quotes': () => new Response("{'message_id':'m'}"),
    'a success without an id': () => json({}),
  }
  for (const [what, answer] of Object.entries(bad)) {
    await check(`core/decode: ${what}`, [decode, 1], async () => {
      const api = fakeApi(answer, accepted)
      return [await failureOf(send(api)), api.calls.length]
    })
  }
  await check('core/decode: an answer that is too large', [decode, 1], async () => {
    const api = fakeApi(() => json({ message_id: 'x'.repeat(2000) }))
    return [await failureOf(send(api, undefined, { maxResponseBytes: 1000 })), api.calls.length]
  })
  await check(
    'core/decode: a cut body is a lost connection',
    [{ name: 'ConnectionError', code: 'connection', outcome: 'unknown', ...facts }, 1],
    async () => {
      const api = fakeApi(cut('{"message_id"'), accepted)
      return [await failureOf(send(api)), api.calls.length]
    },
  )
  await check(
    'core/decode: characters may be split between chunks; a byte order mark is skipped',
    { message_id: '\u00E5\u{1F600}' },
    () => {
      const all = bytes('\uFEFF{"message_id":"\u00E5\u{1F600}"}')
      const single = Array.from(all, (byte) => Uint8Array.of(byte))
      return send(fakeApi(() => new Response(streamOf(single, (controller) => controller.close()))))
    },
  )
  await check(
    'core/decode: nothing is converted',
    { id: 'm', date: '2024-12-25', big: '9007199254740993', nested: [{ none: null }] },
    () =>
      getMessage(
        clientOf(
          fakeApi(
            () =>
              new Response(
                '{"id":"m","date":"2024-12-25","big":"9007199254740993","nested":[{"none":null}]}',
              ),
          ),
        ),
        { message_id: 'm' },
      ),
  )
}
