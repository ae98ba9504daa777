const nothing = (): void => undefined

/** An answer as a platform's `fetch` gives it: its headers, and later its body, end when the signal aborts. */
export async function heeding(answer: Promise<Response>, signal: AbortSignal): Promise<Response> {
  signal.throwIfAborted()
  let onAbort = nothing
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => reject(signal.reason)
    signal.addEventListener('abort', onAbort, { once: true })
  })
  aborted.catch(() => undefined)
  let response: Response
  try {
    response = await Promise.race([aborted, answer])
  } catch (error) {
    signal.removeEventListener('abort', onAbort)
    throw error
  }
  const { body, status, headers } = response
  signal.removeEventListener('abort', onAbort)
  return body ? new Response(untilAborted(body, signal), { status, headers }) : response
}

function untilAborted(body: ReadableStream<Uint8Array>, signal: AbortSignal): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  let onAbort = nothing
  const done = (): void => signal.removeEventListener('abort', onAbort)
  return new ReadableStream<Uint8Array>({
    start(controller) {
      onAbort = () => {
        controller.error(signal.reason)
        reader.cancel().catch(() => undefined)
      }
      signal.addEventListener('abort', onAbort, { once: true })
    },
    async pull(controller) {
      try {
        const { done: ended, value } = await reader.read()
        if (!ended) return controller.enqueue(value)
        done()
        controller.close()
      } catch (error) {
        done()
        controller.error(error)
      }
    },
    cancel() {
      done()
      return reader.cancel()
    },
  })
}
