import type { Context } from './context.ts'
import type { SandboxWebhook } from './sandbox-options.ts'

/** Posts to a URL or a function. The status of the answer, or why there is none. */
export async function postRequest(
  context: Context,
  target: SandboxWebhook['target'],
  { url, headers, body }: { url: string; headers: Record<string, string>; body: string },
): Promise<{ status?: number; error?: string }> {
  const { fetch, webhookTimeoutMs } = context.settings
  const send = typeof target === 'string' ? (fetch ?? globalThis.fetch) : target
  // Real time, also where the sandbox's clock stands still: the receiver lives in it.
  const signal = AbortSignal.timeout(webhookTimeoutMs)
  try {
    const request = new Request(url, { method: 'POST', headers, body, signal })
    const response = await Promise.race([send(request), rejectedBy(signal)])
    // An answer left unread would hold its connection.
    await response.body?.cancel()
    return { status: response.status }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

/** A function need not look at the signal of its request. */
function rejectedBy(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}
