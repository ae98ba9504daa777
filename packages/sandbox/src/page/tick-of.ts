import type { SandboxMessage } from '../sandbox-state.ts'

/** How far a message has come: a sign, its words, and a name for its colour. */
export interface Tick {
  readonly sign: string
  readonly words: string
  readonly tone: 'plain' | 'good' | 'bad'
}

export function tickOf({ status, history }: Pick<SandboxMessage, 'status' | 'history'>): Tick {
  const reason = history.at(-1)?.reason?.code
  const why = reason === undefined ? '' : `: ${reason}`
  if (status === 'READ') return { sign: '✓✓', words: 'Read', tone: 'good' }
  if (status === 'DELIVERED') return { sign: '✓✓', words: 'Delivered', tone: 'plain' }
  if (status === 'QUEUED_ON_CHANNEL') return { sign: '✓', words: 'On the channel', tone: 'plain' }
  if (status === 'SWITCHING_CHANNEL') return { sign: '↷', words: `Switching channel${why}`, tone: 'bad' }
  if (status === 'FAILED') return { sign: '!', words: `Failed${why}`, tone: 'bad' }
  if (status === 'RECEIVED') return { sign: '', words: 'Sent', tone: 'plain' }
  if (status === 'QUEUED') return { sign: '◷', words: 'Queued', tone: 'plain' }
  return { sign: '◷', words: String(status), tone: 'plain' }
}
