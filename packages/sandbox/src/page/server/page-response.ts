const security = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
}

/** An answer to the page, with what keeps it to itself. */
export function pageResponse(
  body: string | ReadableStream<Uint8Array> | null,
  type: string,
  status = 200,
): Response {
  return new Response(body, { status, headers: { ...security, 'content-type': `${type}; charset=utf-8` } })
}

/** An answer in words. */
export function pageProblem(status: number, error: string): Response {
  return pageResponse(JSON.stringify({ error }), 'application/json', status)
}
