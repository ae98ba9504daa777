import type { Answer } from './answer.ts'
import type { Context } from './context.ts'
import type { Outcome } from './outcome.ts'

const withoutBody: ReadonlySet<number> = /* @__PURE__ */ new Set([204, 205, 304])

/**
 * Turns an outcome into what `fetch` would give: a response, a response whose body breaks off or drips, or a
 * promise that is rejected, or stays open until the caller gives up.
 */
export function respond(context: Context, outcome: Outcome, signal: AbortSignal): Promise<Response> {
  const { answer, manner } = outcome
  if (manner?.kind === 'silence') return untilAborted(signal)
  if (manner?.kind === 'reset' || answer === undefined) return Promise.reject(connectionReset('fetch failed'))
  const body = new TextEncoder().encode(answer.body)
  if (manner?.kind === 'cut') return respondWith(answer, body, cut(body, manner.afterBytes))
  if (manner?.kind === 'drip') return respondWith(answer, body, drip(context, body, manner, signal))
  return respondWith(answer, body, withoutBody.has(answer.status) ? null : body)
}

async function respondWith(
  { status, headers }: Answer,
  whole: Uint8Array,
  body: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | null,
): Promise<Response> {
  const length = body === null ? {} : { 'content-length': String(whole.length) }
  return new Response(body, { status, headers: { ...length, ...headers } })
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const fail = (): void => reject(signal.reason)
    if (signal.aborted) fail()
    else signal.addEventListener('abort', fail, { once: true })
  })
}

/** The error of Node's `fetch` when the other side resets the connection. */
function connectionReset(message: string): TypeError {
  return new TypeError(message, {
    cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }),
  })
}

function cut(body: Uint8Array, afterBytes: number): ReadableStream<Uint8Array> {
  const part = body.subarray(0, afterBytes)
  let isOut = part.length === 0
  return new ReadableStream({
    pull(controller) {
      if (isOut) controller.error(connectionReset('terminated'))
      else controller.enqueue(part)
      isOut = true
    },
  })
}

function drip(
  { clock }: Context,
  body: Uint8Array,
  { bytes, everyMs }: { bytes: number; everyMs: number },
  signal: AbortSignal,
): ReadableStream<Uint8Array> {
  let at = 0
  const gone = aborted(signal)
  return new ReadableStream(
    {
      async pull(controller) {
        if (at >= body.length) return controller.close()
        let callOff: (() => void) | undefined
        const due = new Promise<void>((resolve) => {
          callOff = clock.later(everyMs, resolve)
        })
        await Promise.race([due, gone])
        callOff?.()
        if (signal.aborted) return controller.error(signal.reason)
        controller.enqueue(body.subarray(at, at + bytes))
        at += bytes
      },
    },
    { highWaterMark: 0 },
  )
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
}
