import { fastify } from 'fastify'
import { handle } from './handle.ts'

const app = fastify({ logger: true })

// A scope of its own: what is outside of it gets its JSON parsed.
await app.register(async (webhooks) => {
  webhooks.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_, body, done) =>
    done(null, body),
  )
  // All methods, so that the handler answers a wrong one with 405.
  webhooks.all<{ Body: Buffer }>('/webhooks/sinch', ({ method, headers, body }) =>
    handle({ method, headers, body }),
  )
})

app.post('/echo', async ({ body }) => ({ received: body }))

await app.listen({ port: Number(process.env['PORT'] ?? 3000), host: '0.0.0.0' })

// No exit: the process ends when the last request and the last reply are done.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void app.close())
