import type { PlatformResponse } from './platform.ts'

/** What {@link readText} is told. */
export interface ReadTextOptions {
  /** How many bytes are read, after decompression. */
  limit: number
  /** Ends the wait when time is over, also on a body that heeds no signal. */
  race: <Result>(work: Promise<Result>) => Promise<Result>
}

/**
 * Reads a body up to a limit, so that nobody's answer fills the memory; `cut` tells that there was more. The body is consumed
 * or cancelled, always.
 */
export async function readText(
  response: PlatformResponse,
  { limit, race }: ReadTextOptions,
): Promise<{ text: string; cut: boolean }> {
  const reader = response.body?.getReader()
  if (!reader) return { text: '', cut: false }
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  try {
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- one piece comes after the other
      const { done, value } = await race(reader.read())
      if (done) return { text: text + decoder.decode(), cut: false }
      text += decoder.decode(value.subarray(0, limit - size), { stream: true })
      size += value.byteLength
      if (size > limit) return { text, cut: true }
    }
  } finally {
    // After the end this does nothing.
    void reader.cancel().catch(() => undefined)
  }
}
