import { type Answer, jsonAnswer } from './answer.ts'
import { authorise } from './authorise.ts'
import { type Call, readCall } from './call.ts'
import type { Context } from './context.ts'
import { log } from './log.ts'
import { Refusal } from './refusal.ts'
import type { Route } from './route.ts'
import { routes } from './routes.ts'
import { timeOf } from './time-of.ts'

/** Answers a request, as the API would. */
export async function handleRequest(context: Context, request: Request): Promise<Response> {
  const call = await readCall(request)
  const route = findRoute(call)
  const answer = answerOf(context, call, route)
  const entry = {
    id: context.newId(),
    time: timeOf(context.clock.now()),
    method: call.method,
    url: call.url.href,
    operation: route?.operation ?? 'unknown',
    body: call.body,
    status: answer.status,
    answer: answer.body,
  }
  log(context.state.requests, entry, context.settings.limits.requests)
  context.notify({ type: 'request', request: entry })
  return new Response(answer.body, { status: answer.status, headers: { ...answer.headers } })
}

function findRoute({ url, method }: Call): Route | undefined {
  return routes.find((route) => route.method === method && route.path.test(url.pathname))
}

function answerOf(context: Context, call: Call, route: Route | undefined): Answer {
  try {
    if (route === undefined) throw new Refusal(404, 'Not found')
    const { project, id = '' } = route.path.exec(call.url.pathname)?.groups ?? {}
    if (project !== undefined) authorise(context, call)
    if (project !== undefined && decodeURIComponent(project) !== context.settings.projectId) {
      throw new Refusal(404, `Project [${project}] not found`)
    }
    return route.handler(context, call, decodeURIComponent(id))
  } catch (error) {
    if (error instanceof Refusal) return error.answer
    return jsonAnswer({ error: { code: 500, message: String(error), status: 'INTERNAL', details: [] } }, 500)
  }
}
