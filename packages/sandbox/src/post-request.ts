import type { Context } from './context.ts'
import type { SandboxWebhook } from './sandbox-options.ts'

/** What is posted. */
interface Post {
  readonly url: string
  readonly headers: Record<string, string>
  readonly body: string
}

/** Posts to a URL or a function. The status of the answer, or why there is none. */
export async function postRequest(
  context: Context,
  target: SandboxWebhook['target'],
  post: Post,
): Promise<{ status?: number; error?: string }> {
  const { webhookTimeoutMs } = context.settings
  const late = new AbortController()
  const giveUp = (): void => late.abort(new Error(`No answer within ${webhookTimeoutMs} ms`))
  // Real time, also where the sandbox's clock stands still: the receiver lives in it.
  const timer = setTimeout(giveUp, webhookTimeoutMs)
  try {
    const sent = send(context, target, post, late.signal)
    const response = await Promise.race([sent, rejectedBy(late.signal)])
    // An answer left unread would hold its connection.
    await response.body?.cancel()
    return { status: response.status }
  } catch (error) {
    return { error: wordsOf(error) }
  } finally {
    clearTimeout(timer)
  }
}

async function send(
  context: Context,
  target: SandboxWebhook['target'],
  { url, headers, body }: Post,
  signal: AbortSignal,
): Promise<Response> {
  const init = { method: 'POST', headers, body, signal, redirect: 'manual' as const }
  if (typeof target === 'function') return target(new Request(url, init))
  return (context.settings.fetch ?? globalThis.fetch)(url, init)
}

/** A function need not look at the signal of its request. */
function rejectedBy(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

/** What `fetch` throws says little; why it failed stands in the cause. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { cause } = error
  const why = cause instanceof Error ? cause.message || ('code' in cause ? String(cause.code) : '') : ''
  return why === '' ? error.message : `${error.message}: ${why}`
}
