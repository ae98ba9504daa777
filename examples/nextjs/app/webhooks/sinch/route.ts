import { after } from 'next/server'
import { handler } from './handler.ts'

/** Next.js answers other methods with 405. `after` keeps the server alive for what is done after the answer. */
export function POST(request: Request): Promise<Response> {
  return handler()(request, { waitUntil: after })
}
