import { toNodeListener } from '@parlance/conversation-events'
import express from 'express'
import { handle } from './handle.ts'

const app = express()

// Before every body parser: the signature is over the bytes that came. All methods, so that a wrong one is answered
// with 405.
app.all('/webhooks/sinch', toNodeListener(handle))

// Whatever comes after gets its JSON parsed.
app.use(express.json())
app.post('/echo', (request, response) => {
  response.json({ received: request.body })
})

const port = Number(process.env['PORT'] ?? 3000)
const server = app.listen(port, (error) => {
  if (error) throw error
  console.log(`Listening on port ${port}.`)
})

// No exit: the process ends when the last request and the last reply are done.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close())
