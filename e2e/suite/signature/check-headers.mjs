import { sign } from '../sign.mjs'
import { secret, body, timestamp, h, verdict } from './verdict.mjs'

export async function checkHeaders({ check }) {
  const good = await sign({ body, secret, nonce: 'nonce', timestamp })
  const rows = {
    nothing: [{}, 'valid'],
    'no signature': [{ [h()]: undefined }, 'missing'],
    'no nonce': [{ [h('nonce')]: undefined }, 'missing'],
    'no timestamp': [{ [h('timestamp')]: undefined }, 'missing'],
    'no algorithm': [{ [h('algorithm')]: undefined }, 'valid'],
    'another algorithm': [{ [h('algorithm')]: 'HmacSHA1' }, 'malformed'],
    'the algorithm in small letters': [{ [h('algorithm')]: 'hmacsha256' }, 'malformed'],
    'an empty algorithm': [{ [h('algorithm')]: '' }, 'malformed'],
    'an empty signature': [{ [h()]: '' }, 'malformed'],
    'a signature without padding': [{ [h()]: good.slice(0, -1) }, 'malformed'],
    'a signature with more padding': [{ [h()]: `${good}=` }, 'malformed'],
    'a signature with bits left over': [{ [h()]: leftOver(good) }, 'malformed'],
    'a signature for URLs': [{ [h()]: `${'-_'.repeat(21)}A=` }, 'malformed'],
    'a signature of 31 bytes': [{ [h()]: btoa('x'.repeat(31)) }, 'malformed'],
    'a signature of 33 bytes': [{ [h()]: btoa('x'.repeat(33)) }, 'malformed'],
    'a signature in hexadecimal': [{ [h()]: 'ab'.repeat(32) }, 'malformed'],
    'a signature with a blank': [{ [h()]: `${good.slice(0, 20)} ${good.slice(20)}` }, 'malformed'],
    'a signature with a line break': [{ [h()]: `${good}\n` }, 'malformed'],
    'another signature': [{ [h()]: btoa('x'.repeat(32)) }, 'mismatch'],
    'an empty nonce': [{ [h('nonce')]: '' }, 'malformed'],
    'a nonce with a dot': [{ [h('nonce')]: 'a.b' }, 'malformed'],
    'a nonce with a comma': [{ [h('nonce')]: 'a,b' }, 'malformed'],
    'a nonce with a blank': [{ [h('nonce')]: 'a b' }, 'malformed'],
    'a nonce outside of ASCII': [{ [h('nonce')]: 'caf\u00E9' }, 'malformed'],
    'a nonce of 129 characters': [{ [h('nonce')]: 'x'.repeat(129) }, 'malformed'],
    'another nonce': [{ [h('nonce')]: 'other' }, 'mismatch'],
    'an empty timestamp': [{ [h('timestamp')]: '' }, 'malformed'],
    'a negative timestamp': [{ [h('timestamp')]: '-1' }, 'malformed'],
    'a timestamp with a sign': [{ [h('timestamp')]: `+${timestamp}` }, 'malformed'],
    'a timestamp with a point': [{ [h('timestamp')]: `${timestamp}.0` }, 'malformed'],
    'a timestamp with an exponent': [{ [h('timestamp')]: '1e9' }, 'malformed'],
    'a timestamp in milliseconds': [{ [h('timestamp')]: `${timestamp}000` }, 'malformed'],
    'a timestamp in other digits': [{ [h('timestamp')]: '\uFF11\uFF17' }, 'malformed'],
    'another timestamp': [{ [h('timestamp')]: `${timestamp + 1}` }, 'mismatch'],
    'another signature, long ago': [{ [h()]: btoa('x'.repeat(32)), [h('timestamp')]: '1' }, 'mismatch'],
  }
  for (const [what, [headers, expected]] of Object.entries(rows)) {
    await check(`events/signature: ${what} otherwise`, expected, () => verdict({ headers }))
  }
  for (const nonce of ['!', '~', 'x'.repeat(128), '{"a":"b"}', '-/+-']) {
    await check(`events/signature: the nonce ${nonce.slice(0, 12)} (${nonce.length})`, 'valid', () =>
      verdict({ signed: { nonce } }),
    )
  }
  // Were a dot allowed in the nonce, the end of the body could be moved into it.
  await check('events/signature: the boundary cannot be moved', 'malformed', () =>
    verdict({ signed: { body: '{}.a', nonce: 'b' }, headers: { [h('nonce')]: 'a.b' }, body: '{}' }),
  )
}

/** The same 32 bytes in a form that is not canonical: the two bits behind them are set. */
function leftOver(base64) {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  return `${base64.slice(0, 42)}${alphabet[alphabet.indexOf(base64[42]) + 1]}=`
}
