import type { PlatformResponse } from './platform.ts'

/**
 * Reads a body of at most so many bytes, counted after decompression, so that nobody's answer fills the memory; gives
 * nothing when there is more. The body is consumed or cancelled, always; `race` ends the wait, also on a body that heeds no
 * signal.
 */
export async function readText(
  { body }: PlatformResponse,
  limit: number,
  race: <Result>(work: Promise<Result>) => Promise<Result>,
): Promise<string | undefined> {
  if (!body) return ''
  const reader = body.getReader()
  let text: string | undefined
  try {
    text = await race(drain(reader, limit))
    return text
  } finally {
    if (text === undefined) reader.cancel().catch(() => undefined)
  }
}

/** What is asked of a reader. */
interface Reader {
  read(): Promise<{ done: false; value: Uint8Array } | { done: true; value?: unknown }>
}

async function drain(reader: Reader, limit: number): Promise<string | undefined> {
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    size += value.length
    if (size > limit) return undefined
    text += decoder.decode(value, { stream: true })
  }
}
