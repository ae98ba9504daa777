import { validateSignature } from '@parlance/conversation-events'
import { random } from './random.mjs'
import { signedHeaders } from './sign.mjs'

const at = 1_700_000_000
const letters = { valid: 'v', missing: '0', malformed: 'f', mismatch: 'm', stale: 's' }

/** What a forger may try on a genuine request. Each takes it and changes it. */
const tricks = [
  ['m', (request, next) => flip(request.body, next)],
  ['m', (request) => void (request.body = request.body.slice(0, -1))],
  ['m', (request) => void (request.body = Uint8Array.of(...request.body, 32))],
  ['m', ({ headers }) => void (headers['x-sinch-webhook-signature-nonce'] += 'x')],
  ['m', ({ headers }) => void (headers['x-sinch-webhook-signature-timestamp'] = `${at + 1}`)],
  ['m', ({ headers }, next) => void (headers['x-sinch-webhook-signature'] = btoa(next.text(32)))],
  ['m', (request) => void (request.secret = `${request.secret} `)],
  ['f', ({ headers }) => void (headers['x-sinch-webhook-signature'] += '=')],
  ['f', ({ headers }) => void (headers['x-sinch-webhook-signature-nonce'] += '.1')],
  ['f', ({ headers }) => void (headers['x-sinch-webhook-signature-algorithm'] = 'none')],
  ['0', ({ headers }) => void delete headers['x-sinch-webhook-signature']],
  ['s', (request) => void (request.now = (at + 301) * 1000)],
]

function flip(body, next) {
  body[next.below(body.length)] ^= 1 << next.below(8)
}

export async function checkForgeries({ check }) {
  const next = random(20_261_124)
  const forgeries = []
  for (let index = 0; index < 300; index += 1) forgeries.push(tricks[next.below(tricks.length)])
  await check(
    'events/forgery: 300 forgeries, each refused for its reason',
    forgeries.map(([letter]) => letter).join(''),
    () =>
      verdicts(
        forgeries.map(([, trick]) => trick),
        next,
      ),
  )
  await check('events/forgery: 100 genuine requests are accepted', 'v'.repeat(100), () =>
    verdicts(
      Array.from({ length: 100 }, () => () => undefined),
      next,
    ),
  )
}

async function verdicts(changes, next) {
  let all = ''
  for (const change of changes) {
    const request = await genuine(next)
    change(request, next)
    const { headers, body, secret, now } = request
    const { valid, reason } = await validateSignature({ headers, body, secret, now: () => now })
    all += letters[valid ? 'valid' : reason]
  }
  return all
}

/** Any bytes, signed with any secret. */
async function genuine(next) {
  const body = Uint8Array.from({ length: 1 + next.below(400) }, () => next.below(256))
  const secret = `\u00E9${next.text(1 + next.below(60))}\u{1F511}`
  const nonce = `n${next.below(1e9)}`
  return {
    body,
    secret,
    now: at * 1000,
    headers: await signedHeaders({ body, secret, nonce, timestamp: at }),
  }
}
