import { handle } from './handle.ts'

const server = Deno.serve(
  {
    port: Number(Deno.env.get('PORT') ?? 3000),
    onListen: ({ port }) => console.log(`Listening on port ${port}.`),
  },
  (request) =>
    new URL(request.url).pathname === '/webhooks/sinch'
      ? handle(request)
      : new Response(null, { status: 404 }),
)

// No exit: the process ends when the last request and the last reply are done.
for (const signal of ['SIGINT', 'SIGTERM']) Deno.addSignalListener(signal, () => void server.shutdown())
