import { everything, allWords } from './everything.ts'

/** A body that begins and then fails, with an error that tells all it knows. */
export function failingStream(start: string): ReadableStream {
  let pulls = 0
  return new ReadableStream({
    pull(controller) {
      pulls += 1
      if (pulls === 1) controller.enqueue(new TextEncoder().encode(start))
      else controller.error(Object.assign(new TypeError(`terminated ${allWords}`), { options: everything }))
    },
  })
}
