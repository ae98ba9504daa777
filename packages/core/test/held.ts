import type { Answer, Asked } from './asked.ts'

/** Answers that wait until they are let go. */
export interface Held {
  readonly answer: Answer
  /** How many requests wait. */
  readonly waiting: number
  /** Answers those that wait, the oldest first: all of them, or so many. */
  release(answer: Answer, count?: number): void
}

/** Holds back every request that it is to answer. */
export function held(): Held {
  const waiting: { asked: Asked; go(response: Promise<Response>): void }[] = []
  return {
    answer: (asked) =>
      new Promise((go) => {
        waiting.push({ asked, go })
      }),
    get waiting() {
      return waiting.length
    },
    release(answer, count = waiting.length) {
      for (const { asked, go } of waiting.splice(0, count)) go((async () => answer(asked))())
    },
  }
}
