import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { handle } from './handle.ts'

const app = new Hono()
// All methods, so that the handler answers a wrong one with 405.
app.all('/webhooks/sinch', handle)

const port = Number(process.env['PORT'] ?? 3000)
const server = serve({ fetch: app.fetch, port }, () => console.log(`Listening on port ${port}.`))

// No exit: the process ends when the last request and the last reply are done.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close())
