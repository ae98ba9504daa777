import { timestamp, request, answer, row } from './stage.mjs'

export async function checkAnswers({ check }) {
  const rows = {
    'a genuine event': [{}, row(200, undefined, { called: 1 })],
    'an event that nobody asked for': [{ body: '{"new_event":{}}' }, row(200, undefined, { called: 1 })],
    'a charset': [
      { headers: { 'content-type': 'application/json; charset=utf-8' } },
      row(200, undefined, { called: 1 }),
    ],
    'no signature': [{ headers: { 'x-sinch-webhook-signature': undefined } }, row(401, 'missing')],
    'a broken signature': [{ headers: { 'x-sinch-webhook-signature': 'x' } }, row(401, 'malformed')],
    'another secret': [{ signed: { secret: 'other' } }, row(401, 'mismatch')],
    'an old signature': [{ signed: { timestamp: timestamp - 301 } }, row(401, 'stale')],
    'a signature of tomorrow': [{ signed: { timestamp: timestamp + 301 } }, row(401, 'stale')],
    'what is no JSON': [{ body: '{"message":' }, row(400, 'not_json')],
    'what is no object': [{ body: '[]' }, row(400, 'not_an_object')],
    'what is no UTF-8': [{ body: Uint8Array.of(0x7b, 0xff, 0x7d) }, row(400, 'not_utf8')],
    'no body': [{ body: '' }, row(400, 'not_json')],
    'a form': [
      { headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      row(415, 'content_type'),
    ],
    'plain text': [{ headers: { 'content-type': 'text/plain' } }, row(415, 'content_type')],
  }
  for (const [what, [given, expected]] of Object.entries(rows)) {
    await check(`events/handler: ${what}`, expected, async () => answer(await request(given)))
  }
  for (const method of ['GET', 'HEAD', 'PUT', 'DELETE']) {
    await check(`events/handler: ${method}`, row(405, 'method', { allow: 'POST' }), () =>
      answer(new Request('https://webhook.example/', { method })),
    )
  }
}
