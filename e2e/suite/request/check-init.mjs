import { request } from '@parlance/core'
import { getMessage } from '@parlance/conversation-messages'
import { clientOf } from '../client-of.mjs'
import { accepted, fakeApi, json } from '../fake-api.mjs'
import { send } from './send.mjs'

export async function checkInit({ check, checkHere }, { isPage }) {
  await check(
    'core/request: the init holds what every platform knows, and passes its Request',
    {
      send: ['body', 'headers', 'method', 'redirect', 'signal'],
      read: ['headers', 'method', 'redirect', 'signal'],
      methods: ['POST', 'GET'],
      bodies: ['string', 'undefined'],
      redirects: ['manual', 'manual'],
      types: ['application/json', null],
      accepts: ['application/json', 'application/json'],
      authorizations: ['Bearer a-secret-token', 'Bearer a-secret-token'],
    },
    async () => {
      const api = fakeApi(() => json({ message_id: 'm' }))
      await send(clientOf(api))
      await getMessage(clientOf(api), { message_id: 'm' })
      const [first, second] = api.inits.map((init) => Object.keys(init).toSorted())
      const header = (name) => api.calls.map(({ headers }) => headers.get(name))
      return {
        send: first,
        read: second,
        methods: api.calls.map(({ method }) => method),
        bodies: api.inits.map(({ body }) => typeof body),
        redirects: api.inits.map(({ redirect }) => redirect),
        types: header('content-type'),
        accepts: header('accept'),
        authorizations: header('authorization'),
      }
    },
  )
  await checkHere('core/request: names itself where no leave is needed', !isPage, async () => {
    const api = fakeApi(accepted)
    await send(clientOf(api))
    return /^parlance\/\d/.test(api.calls[0].headers.get('user-agent') ?? '')
  })
  await check('core/request: text arrives as it is, whatever it holds', [], async () => {
    const texts = [
      '2024-12-25',
      '\u00E9',
      'e\u0301',
      '\u{1F469}\u200D\u{1F4BB}',
      '\uFEFFx',
      'a\0b',
      '\u2028',
      '\uD83D',
      'x'.repeat(70_000),
    ]
    const api = fakeApi(accepted)
    for (const text of texts) await send(clientOf(api), undefined, { text })
    return texts.filter((text, index) => JSON.parse(api.calls[index].body).message.text_message.text !== text)
  })
  await check(
    'core/request: a query is encoded, lists are joined, nothing is left out as empty',
    '?phone=%2B46%20a%26b%3Dc&list=a%2Cb&n=0&flag=false',
    async () => {
      const api = fakeApi(() => json({}))
      const query = { phone: '+46 a&b=c', list: ['a', 'b'], n: 0, flag: false, none: undefined, empty: '' }
      await request(clientOf(api), { operation: 'x', method: 'GET', path: '/v1/x', query })
      return api.calls[0].search
    },
  )
  await check('core/request: the platform\u2019s fetch is looked up for each call', 1, async () => {
    const api = fakeApi(accepted)
    const client = clientOf({ fetch: undefined })
    const before = globalThis.fetch
    globalThis.fetch = api.fetch
    try {
      await send(client)
    } finally {
      globalThis.fetch = before
    }
    return api.calls.length
  })
  await check(
    'core/request: a polluted Object.prototype changes nothing',
    { calls: 1, keys: [] },
    async () => {
      const ready = accepted()
      const seen = []
      const client = clientOf({
        fetch: async (_, init) => {
          for (const key in init) if (!Object.hasOwn(init, key)) seen.push(key)
          return ready
        },
      })
      const evil = {
        timeoutMs: 1,
        headers: { x: 'y' },
        body: 'evil',
        retry: { attempts: 9 },
        query: { a: 'b' },
        redirect: 'follow',
      }
      let calls = 0
      try {
        for (const [name, value] of Object.entries(evil)) {
          // oxlint-disable-next-line no-extend-native -- what a careless library does to everybody
          Object.defineProperty(Object.prototype, name, {
            value,
            configurable: true,
            enumerable: true,
            writable: true,
          })
        }
        await send(client)
        calls += 1
      } finally {
        for (const name of Object.keys(evil)) delete Object.prototype[name]
      }
      return { calls, keys: seen }
    },
  )
}
