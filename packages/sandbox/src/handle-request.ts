import { answerCall } from './answer-call.ts'
import { readCall } from './call.ts'
import type { Context } from './context.ts'
import { findRoute } from './find-route.ts'
import { log } from './log.ts'
import { outcomeOf } from './outcome-of.ts'
import { respond } from './respond.ts'
import type { SandboxRequest } from './sandbox-state.ts'
import { timeOf } from './time-of.ts'

/** How much of a body the log keeps. */
const loggedCharacters = 65_536

/** Answers a request: as the API would, or as a fault has it. */
export async function handleRequest(
  context: Context,
  request: Request,
  signal: AbortSignal,
): Promise<Response> {
  signal.throwIfAborted()
  const call = await readCall(request, signal)
  const route = findRoute(call)
  const operation = route?.operation ?? 'unknown'
  const fault = context.faults.takeRequest(operation)
  const outcome = outcomeOf(context, call, fault, () => answerCall(context, call, route))
  const isAnswered = outcome.manner?.kind !== 'reset' && outcome.manner?.kind !== 'silence'
  note(context, {
    id: context.newId(),
    time: timeOf(context.clock.now()),
    method: call.method,
    url: call.url.href,
    operation,
    body: shown(call.body, operation),
    status: isAnswered ? outcome.answer?.status : undefined,
    answer: outcome.answer && shown(outcome.answer.body, operation),
    fault: fault?.kind,
  })
  return respond(context, outcome, call.signal)
}

function note(context: Context, entry: SandboxRequest): void {
  log(context.state.requests, entry, context.settings.limits.requests)
  context.notify({ type: 'request', request: entry })
}

/** Tokens and secrets stay out of the log. */
function shown(text: string, operation: string): string {
  const safe = operation === 'issueToken' ? withoutSecrets(text) : text
  return safe.slice(0, loggedCharacters)
}

function withoutSecrets(text: string): string {
  return text
    .replace(/"access_token":"[^"]*"/, '"access_token":"…"')
    .replace(/\b(client_secret=)[^&]*/, '$1…')
}
