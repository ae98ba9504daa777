import { place } from './place.ts'

/** What is used of Miniflare, which is no dependency of this folder. */
interface Miniflare {
  dispatchFetch(url: string, init?: { method: string; body: string }): Promise<Response>
  dispose(): Promise<void>
}

/** A Worker that runs. */
export interface RunningWorker {
  fetch(url: string, init?: { method: string; body: string }): Promise<Response>
  end(): Promise<void>
}

// The last date without Node's API unless it is asked for.
export const compatibilityDate = '2026-07-01'

/** Starts workerd with one Worker; `loads` lets it start others, under the binding `LOADER`. */
export const startMiniflare = ({
  script,
  loads = false,
}: {
  script: string
  loads?: boolean
}): RunningWorker => {
  const { Miniflare }: { Miniflare: new (options: object) => Miniflare } = place.runtimes('miniflare')
  const options = { modules: true, script, compatibilityDate, cf: false }
  const miniflare = new Miniflare(loads ? { ...options, workerLoaders: { LOADER: {} } } : options)
  return {
    fetch: (url, init) => miniflare.dispatchFetch(url, init),
    end: () => miniflare.dispose(),
  }
}
