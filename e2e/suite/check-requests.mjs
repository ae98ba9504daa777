import { path, request } from '@parlance/core'
import { getMessage, sendTextMessage } from '@parlance/conversation-messages'
import { clientOf, to } from './client-of.mjs'
import { failureOf } from './describe.mjs'
import { accepted, fakeApi, json, refusal } from './fake-api.mjs'

const send = (client, options, more = {}) => sendTextMessage(client, { ...to, text: 'x', ...more }, options)

export async function checkRequests(table, place) {
  await checkInit(table, place)
  await checkIds(table)
  await checkHeaders(table)
  await checkRepeats(table)
}

async function checkInit({ check, checkHere }, { isPage }) {
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

const ids = [
  ['plain', '/v1/projects/project/messages/plain'],
  ['a/b?c#d', '/v1/projects/project/messages/a%2Fb%3Fc%23d'],
  ['../x', '/v1/projects/project/messages/..%2Fx'],
  ['..\\x', '/v1/projects/project/messages/..%5Cx'],
  ['%2e%2e', '/v1/projects/project/messages/%252e%252e'],
  ['a b+c', '/v1/projects/project/messages/a%20b%2Bc'],
  ['\u00E5\u{1F600}', '/v1/projects/project/messages/%C3%A5%F0%9F%98%80'],
  ['a\0\r\nb', '/v1/projects/project/messages/a%00%0D%0Ab'],
]

async function checkIds({ check }) {
  await check(
    'core/request: a hostile id stays one segment of the path',
    ids.map(([, expected]) => expected),
    async () => {
      const api = fakeApi(() => json({ id: 'm' }))
      for (const [message_id] of ids) await getMessage(clientOf(api), { message_id })
      return api.calls.map((call) => call.path)
    },
  )
  const facts = { name: 'ValidationError', code: 'validation', outcome: 'not_sent', attempts: 0 }
  for (const message_id of ['', ' ', '.', '..', '\uD800', undefined, null, 42, { toString: () => 'm' }]) {
    await check(
      `core/request: refuses the id ${JSON.stringify(message_id) ?? 'undefined'}`,
      [{ ...facts, property: 'message_id', operation: 'getMessage' }, 0],
      async () => {
        const api = fakeApi(() => json({ id: 'm' }))
        return [await failureOf(getMessage(clientOf(api), { message_id })), api.calls.length]
      },
    )
  }
  await check(
    'core/request: the tag encodes, and names what it refuses',
    ['/v1/a%2Fb/x', { ...facts, property: 'id' }],
    async () => [path`/v1/${{ id: 'a/b' }}/x`, await failureOf(() => path`/v1/${{ id: '..' }}`)],
  )
  await check(
    'core/request: a path that is not written with the tag is refused',
    Array.from({ length: 6 }, () => 'validation'),
    async () => {
      const client = clientOf(fakeApi(() => json({})))
      const paths = ['/v1/../x', '/v1/%2e%2e/x', 'https://evil.example/', '/a?b', '/a b', '/\u00E4']
      const errors = paths.map((each) =>
        failureOf(request(client, { operation: 'x', method: 'GET', path: each })),
      )
      return (await Promise.all(errors)).map(({ code }) => code)
    },
  )
}

async function checkHeaders({ check }) {
  await check('core/request: own headers arrive, absent ones do not', ['1', 'caf\u00E9', null], async () => {
    const api = fakeApi(accepted)
    await send(clientOf(api), { headers: { 'X-One': '1', 'x-latin': 'caf\u00E9', 'x-none': undefined } })
    const { headers } = api.calls[0]
    return [headers.get('x-one'), headers.get('x-latin'), headers.get('x-none')]
  })
  for (const [name, value] of [
    ['authorization', 'Bearer other'],
    ['Content-Type', 'text/plain'],
    ['content-length', '0'],
    ['host', 'evil.example'],
    ['x-a', 'a\r\nx-b: c'],
    ['x-a', 'a\0b'],
    ['x-a', '\u{1F600}'],
    ['x a', 'b'],
    ['', 'b'],
    ['x-a', 1],
  ]) {
    await check(
      `core/request: refuses the header ${JSON.stringify([name, value])}`,
      [
        {
          name: 'ValidationError',
          code: 'validation',
          property: 'headers',
          outcome: 'not_sent',
          attempts: 0,
          operation: 'sendTextMessage',
        },
        0,
      ],
      async () => {
        const api = fakeApi(accepted)
        return [await failureOf(send(clientOf(api), { headers: { [name]: value } })), api.calls.length]
      },
    )
  }
}

const failed = (status, outcome, attempts, operation) => ({
  name: 'ApiError',
  code: 'api',
  status,
  outcome,
  attempts,
  operation,
})

async function checkRepeats({ check }) {
  await check('core/retry: a send is repeated after 429', ['01M', 2], async () => {
    const api = fakeApi(refusal(429), accepted)
    const { message_id } = await send(clientOf(api))
    return [message_id, api.calls.length]
  })
  for (const status of [500, 502, 503, 504]) {
    await check(
      `core/retry: a send is not repeated after ${status}`,
      [failed(status, 'unknown', 1, 'sendTextMessage'), 1],
      async () => {
        const api = fakeApi(refusal(status), accepted)
        return [await failureOf(send(clientOf(api))), api.calls.length]
      },
    )
  }
  await check('core/retry: a send is repeated after 500 where that is asked for', 2, async () => {
    const api = fakeApi(refusal(500), accepted)
    await send(clientOf(api), { retry: { sends: 'at-least-once' } })
    return api.calls.length
  })
  await check(
    'core/retry: a read is repeated after 503, and not for ever',
    [failed(503, 'unknown', 2, 'getMessage'), 2],
    async () => {
      const api = fakeApi(refusal(503))
      const read = getMessage(clientOf(api), { message_id: 'm' }, { retry: { attempts: 2 } })
      return [await failureOf(read), api.calls.length]
    },
  )
  await check(
    'core/retry: hooks are told of each try',
    [
      ['onRequest', 1],
      ['onResponse', 429],
      ['onRetry', 'rejected'],
      ['onRequest', 2],
      ['onResponse', 200],
    ],
    async () => {
      const told = []
      const hooks = {
        onRequest: ({ attempt }) => told.push(['onRequest', attempt]),
        onResponse: ({ status }) => told.push(['onResponse', status]),
        onRetry: ({ outcome }) => told.push(['onRetry', outcome]),
      }
      await send(clientOf(fakeApi(refusal(429), accepted), { hooks }))
      return told
    },
  )
}
