import { handle } from './handle.ts'

const server = Bun.serve({
  port: process.env['PORT'] ?? 3000,
  routes: { '/webhooks/sinch': handle },
  fetch: () => new Response(null, { status: 404 }),
})

console.log(`Listening on port ${server.port}.`)

// No exit: the process ends when the last request and the last reply are done.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.stop())
