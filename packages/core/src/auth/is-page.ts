/** Whether this runs in a page, or in a worker that has a page's origin: where everybody can read what is in memory. */
export function isPage(): boolean {
  const { window, document, WorkerGlobalScope, location, Deno, process } = globalThis as Record<
    string,
    unknown
  > &
    typeof globalThis
  if (window && document) return true
  // Server runtimes offer parts of this as well; a page's worker has all of it, and perhaps a bundler's hollow `process`.
  return Boolean(WorkerGlobalScope && /^https?:/.test(location?.origin) && !Deno && !process?.versions?.node)
}
