import { type Answer, jsonAnswer } from './answer.ts'
import { authorise } from './authorise.ts'
import type { Call } from './call.ts'
import type { Context } from './context.ts'
import { maxBodyBytes } from './max-body-bytes.ts'
import { Refusal } from './refusal.ts'
import type { Route } from './route.ts'

/** The API's answer to a call. */
export function answerCall(context: Context, call: Call, route: Route | undefined): Answer {
  try {
    if (call.isTooLarge) throw new Refusal(413, `The request is larger than ${maxBodyBytes} bytes`)
    const { pathname } = call.url
    const [, project] = /^\/v1\/projects\/([^/]+)/.exec(pathname) ?? []
    if (project !== undefined) {
      authorise(context, call)
      checkProject(context, project)
    }
    if (route === undefined) return refuseRoute(call, pathname)
    return route.handler(context, call, decoded(route.path.exec(pathname)?.groups?.['id'] ?? ''))
  } catch (error) {
    if (error instanceof Refusal) return error.answer
    throw error
  }
}

function checkProject(context: Context, project: string): void {
  if (decoded(project) !== context.settings.projectId)
    throw new Refusal(404, `Project [${project}] not found`)
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    throw new Refusal(400, `The path is not encoded correctly: [${part}]`)
  }
}

/** The token endpoint names what it allows; the API has no method on that path; or there is no such path. */
function refuseRoute(call: Call, pathname: string): Answer {
  if (pathname === '/oauth2/token' && call.method !== 'POST') {
    const description = 'The token endpoint takes POST only.'
    return jsonAnswer({ error: 'invalid_request', error_description: description }, 405, { allow: 'POST' })
  }
  if (isKnownPath.test(pathname)) {
    throw new Refusal(501, `The sandbox does not play ${call.method} ${pathname}`)
  }
  throw new Refusal(404, `There is nothing at ${call.method} ${pathname}`)
}

const isKnownPath =
  /^\/v1\/projects\/[^/]+\/(?:apps|capability|contacts|conversations|events|messages|settings|webhooks)\b/
