import { type Answer, refusal } from './answer.ts'
import type { Session } from './sessions.ts'

/** Does the work with this id of this session, unless that has been done or is being done: then its answer is given again. */
export type Once = (session: Session, id: string, work: () => Promise<Answer>) => Promise<Answer>

/**
 * Browsers repeat a POST by themselves when a connection ends, and people press twice.
 *
 * @param most how much a session may do.
 */
export function createOnce(most: number): Once {
  const answers = new WeakMap<Session, Map<string, Promise<Answer>>>()
  return async (session, id, work) => {
    const known = answers.get(session) ?? new Map<string, Promise<Answer>>()
    answers.set(session, known)
    const before = known.get(id)
    if (before) return before
    if (known.size >= most) return refusal(429, 'RESOURCE_EXHAUSTED', 'That is enough for this session.')
    const answer = work()
    known.set(id, answer)
    const { status } = await answer
    // What was surely not sent may be tried again.
    if (status === 400) known.delete(id)
    return answer
  }
}
