// Runs a bundle as its user would, on Node, with an API in memory: `node drive.mjs <bundle>` prints its answer, and what it
// asked the API.
import { createHmac } from 'node:crypto'

const [, , file] = process.argv
const asked = []
const answers = [
  [/\/token$/, { access_token: 'token', expires_in: 3599 }],
  [/\/messages:send$/, { message_id: '01M' }],
  [
    /\/messages$/,
    { messages: [{ id: '01M', app_message: { text_message: { text: 'Sent' } } }], next_page_token: '' },
  ],
]
const fetch = async (url, { method, body }) => {
  const { pathname } = new URL(url)
  asked.push(
    `${method} ${pathname}${pathname.endsWith(':send') ? ` ${Object.keys(JSON.parse(body).message).join()}` : ''}`,
  )
  const [, answer] = answers.find(([path]) => path.test(pathname)) ?? []
  return answer
    ? Response.json(answer)
    : Response.json({ error: { code: 404, status: 'NOT_FOUND', message: 'Lost.' } }, { status: 404 })
}

const secret = 'a-secret'
const body = JSON.stringify({ message: { id: '01M', contact_id: 'contact', contact_message: {} } })
const timestamp = Math.floor(Date.now() / 1000)
const headers = {
  'content-type': 'application/json',
  'x-sinch-webhook-signature': createHmac('sha256', secret)
    .update(`${body}.nonce.${timestamp}`)
    .digest('base64'),
  'x-sinch-webhook-signature-nonce': 'nonce',
  'x-sinch-webhook-signature-timestamp': String(timestamp),
  'x-sinch-webhook-signature-algorithm': 'HmacSHA256',
}

const { main } = await import(file)
console.log([await main({ fetch, webhook: { headers, body }, secret }), ...asked].join('; '))
