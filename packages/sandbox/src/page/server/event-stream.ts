import type { SandboxNotice } from '../../notice.ts'
import type { Sandbox } from '../../sandbox.ts'
import type { PageNotice } from '../snapshot.ts'
import type { PageFaults } from './page-faults.ts'
import { pageProblem, pageResponse } from './page-response.ts'
import { shownMessage, shownRequest, shownWebhook, snapshotOf } from './snapshot-of.ts'

/** How many pages may look on at once. */
const mostReaders = 32
/** How many bytes may wait for a reader: one that does not keep up starts again with a snapshot. */
const mostWaiting = 48_000_000
/** A sign of life, so that a reader that is gone is noticed. */
const everyMs = 15_000

/** Answers with server-sent events: what there is, then what changes. */
export function createEventStream(sandbox: Sandbox, faults: PageFaults): (request: Request) => Response {
  let readers = 0
  return (request) => {
    if (readers >= mostReaders) return pageProblem(503, `${mostReaders} pages look on already.`)
    if (request.method === 'HEAD') return pageResponse(null, 'text/event-stream')
    readers += 1
    let stop: (() => void) | undefined
    const body = new ReadableStream<Uint8Array>(
      {
        start(controller) {
          stop = follow(sandbox, faults, controller, () => {
            readers -= 1
          })
          request.signal.addEventListener('abort', stop, { once: true })
        },
        cancel: () => stop?.(),
      },
      new ByteLengthQueuingStrategy({ highWaterMark: mostWaiting }),
    )
    return pageResponse(body, 'text/event-stream')
  }
}

function follow(
  sandbox: Sandbox,
  faults: PageFaults,
  controller: ReadableStreamDefaultController<Uint8Array>,
  onEnd: () => void,
): () => void {
  const encoder = new TextEncoder()
  let known = ''
  let isOver = false
  const write = (text: string): void => {
    if (isOver) return
    controller.enqueue(encoder.encode(text))
    if ((controller.desiredSize ?? 0) <= 0) stop()
  }
  const tell = (notice: PageNotice): void => write(`data: ${JSON.stringify(notice)}\n\n`)
  const tellFaults = (): void => {
    const list = faults.list()
    const now = JSON.stringify(list)
    if (now === known) return
    known = now
    tell({ type: 'faults', faults: list })
  }
  const unsubscribe = [
    sandbox.subscribe((notice) => {
      tell(shown(notice))
      // A fault that happened counts down, and nobody else tells.
      tellFaults()
    }),
    faults.subscribe(tellFaults),
  ]
  const beat = setInterval(() => {
    write(': still here\n\n')
    tellFaults()
  }, everyMs)
  const stop = (): void => {
    if (isOver) return
    isOver = true
    clearInterval(beat)
    for (const end of unsubscribe) end()
    onEnd()
    try {
      controller.close()
    } catch {
      // The reader was faster.
    }
  }
  const list = faults.list()
  known = JSON.stringify(list)
  write('retry: 1000\n\n')
  tell(snapshotOf(sandbox, list))
  return stop
}

function shown(notice: SandboxNotice): SandboxNotice {
  if (notice.type === 'message') return { type: 'message', message: shownMessage(notice.message) }
  if (notice.type === 'request') return { type: 'request', request: shownRequest(notice.request) }
  if (notice.type === 'webhook') return { type: 'webhook', webhook: shownWebhook(notice.webhook) }
  return notice
}
