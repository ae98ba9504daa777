/**
 * Why a request is not for the page: only this machine may ask, by a name that is its own, so that no site can reach
 * the page through a name of its own that points here; and only the page itself may change anything.
 */
export function refusalOf(request: Request): string | undefined {
  const { hostname, origin, pathname } = new URL(request.url)
  if (!isLoopback(hostname)) return 'The page is for this machine only: open it as localhost or 127.0.0.1.'
  if (pathname !== '/' && /^(cross-site|same-site)$/.test(request.headers.get('sec-fetch-site') ?? '')) {
    return 'Only the page itself may ask for this.'
  }
  if (request.method !== 'POST') return undefined
  const from = request.headers.get('origin')
  if (from !== null && from !== origin) return 'Only the page itself may change anything.'
  const type = request.headers.get('content-type') ?? ''
  return /^application\/json\b/i.test(type) ? undefined : 'The content type must be application/json.'
}

function isLoopback(hostname: string): boolean {
  return /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)
}
