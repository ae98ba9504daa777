/** A body that knows whether it was read to its end or cancelled. */
export interface WatchedBody {
  readonly stream: ReadableStream<Uint8Array>
  ended: () => 'consumed' | 'cancelled' | undefined
}

/** Gives these pieces and ends; or, with `hang`, never does. */
export function watchedBody(pieces: readonly string[], hang?: 'hang'): WatchedBody {
  const left = [...pieces]
  let end: 'consumed' | 'cancelled' | undefined
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const piece = left.shift()
        if (piece !== undefined) {
          controller.enqueue(new TextEncoder().encode(piece))
          return undefined
        }
        if (hang) return new Promise(() => undefined)
        end = 'consumed'
        controller.close()
        return undefined
      },
      cancel() {
        end ??= 'cancelled'
      },
    },
    { highWaterMark: 0 },
  )
  return { stream, ended: () => end }
}
