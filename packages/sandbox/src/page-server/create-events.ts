import type { PageEvent, Snapshot } from '../page/page-event.ts'
import type { Sandbox } from '../sandbox.ts'
import { pageResponse } from './page-response.ts'

/** How the pages that are open learn what happens. */
export interface PageEvents {
  /** A stream of server-sent events, until the signal: all there is, then each change. */
  readonly open: (signal: AbortSignal) => Response
  /** Tells all pages which faults are on, where that has changed. */
  readonly tellFaults: () => void
}

const atMost = 500
const pagesAtMost = 50
const retryMs = 1000

export function createEvents(sandbox: Sandbox): PageEvents {
  const pages = new Set<(event: PageEvent) => void>()
  const faultsNow = (): string => JSON.stringify(sandbox.faults.pending())
  let told = faultsNow()
  const tell = (event: PageEvent): void => {
    for (const page of pages) page(event)
  }
  const tellFaults = (): void => {
    const now = faultsNow()
    if (now === told) return
    told = now
    tell({ type: 'faults', faults: sandbox.faults.pending() })
  }
  let stop: (() => void) | undefined
  // A page that is closed leaves nothing behind in the sandbox.
  const leave = (page: (event: PageEvent) => void): boolean => {
    const wasOpen = pages.delete(page)
    if (wasOpen && pages.size === 0) stop?.()
    return wasOpen
  }
  const join = (page: (event: PageEvent) => void): void => {
    if (pages.size === 0) {
      told = faultsNow()
      stop = sandbox.subscribe((notice) => {
        tell(notice)
        tellFaults()
      })
    }
    pages.add(page)
  }
  return {
    tellFaults,
    open(signal) {
      if (pages.size >= pagesAtMost) {
        return pageResponse('text/plain', `${pagesAtMost} of these pages are open already.`, 503)
      }
      const encoder = new TextEncoder()
      let gone: (() => void) | undefined
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          const end = (): void => {
            if (leave(page)) controller.close()
          }
          const page = (event: PageEvent): void => {
            // A page that does not read is let go; when it comes back it is told everything anew.
            if ((controller.desiredSize ?? 0) < -atMost) return end()
            controller.enqueue(encoder.encode(`data: ${JSON.stringify(event)}\n\n`))
          }
          gone = () => void leave(page)
          if (signal.aborted) return controller.close()
          signal.addEventListener('abort', end, { once: true })
          // A page that was let go, or whose sandbox was started anew, soon comes back.
          controller.enqueue(encoder.encode(`retry: ${retryMs}\n\n`))
          page(snapshotOf(sandbox))
          join(page)
        },
        // The stream is closed already; closing it again would be an error that ends the process.
        cancel: () => gone?.(),
      })
      return pageResponse('text/event-stream', body)
    },
  }
}

function snapshotOf({ state, faults, projectId, appId, keyId, keySecret }: Sandbox): Snapshot {
  // One that was given may be a real one: nobody needs it to be told.
  const isOwn = keySecret === 'sandbox-key-secret'
  return {
    type: 'snapshot',
    settings: { projectId, appId, keyId, keySecret: isOwn ? keySecret : undefined },
    messages: [...state.messages.values()].slice(-atMost),
    requests: state.requests.slice(-atMost),
    webhooks: state.webhooks.slice(-atMost),
    faults: faults.pending(),
  }
}
