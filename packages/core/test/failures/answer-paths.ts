import { basicCanary, canaries } from '../canaries.ts'
import { type FailurePath, failing } from './failure-path.ts'
import { failingStream } from './failing-stream.ts'
import { quotable } from './refusal-paths.ts'
import { atApi } from './token-answers.ts'

const { keyId, keySecret, accessToken } = canaries
const known = quotable([keyId, keySecret, basicCanary, accessToken]).join(' ')
const fail = (): never => {
  throw new Error(known)
}

const successes: readonly (() => unknown)[] = [
  () => new Response(''),
  () => new Response(known),
  () => new Response(JSON.stringify(known)),
  () => new Response(JSON.stringify({ known }).slice(0, -1)),
  () => new Response(`<html>${known}</html>`, { headers: { 'content-type': 'text/html' } }),
  () => new Response('null'),
  () => new Response(JSON.stringify({ known }).padEnd(11_000_000)),
  () => new Response(failingStream(JSON.stringify({ known }))),
  () => new Response(null, { status: 204, headers: { 'x-key': basicCanary } }),
  () => undefined,
  () => known,
  () => ({ status: 200, body: { getReader: fail } }),
  () => Object.defineProperty({}, 'status', { get: fail }),
  () => Object.defineProperty({ status: 400 }, 'headers', { get: fail }),
]
const hang = (): Promise<never> => new Promise(() => undefined)
const stalled = (status: number): Response =>
  new Response(
    new ReadableStream({ start: (to) => to.enqueue(new TextEncoder().encode(`{"error":"${known}`)) }),
    { status },
  )
const busy = (): Response => new Response(known, { status: 429, headers: { 'retry-after': '0.015' } })
const abortSoon = (): { signal: AbortSignal } => {
  const controller = new AbortController()
  setTimeout(() => controller.abort(), 5)
  return { signal: controller.signal }
}

const endings: readonly FailurePath[] = (
  [
    ['at the token endpoint', hang],
    ['at the API', atApi(hang)],
    ['in the body', atApi(async () => stalled(200))],
    ["in an error's body", atApi(async () => stalled(400))],
    ['while waiting for another try', atApi(async () => busy())],
  ] as const
).flatMap(([where, fetch]): FailurePath[] => [
  [`a timeout ${where}`, () => failing({ fetch, options: { timeoutMs: 5, retry: { attempts: 10 } } })],
  [`an abort ${where}`, () => failing({ fetch, options: { ...abortSoon(), retry: { attempts: 10 } } })],
  [
    `a try that takes too long ${where}`,
    () => failing({ fetch, options: { timeoutMs: 40, retry: { attempts: 1, attemptTimeoutMs: 5 } } }),
  ],
])

/** Successes that cannot be used, and calls that end before there is an answer. */
export const answerPaths: readonly FailurePath[] = [
  ...successes.map((answer, index): FailurePath => [
    `an unusable success ${index}`,
    () => failing({ fetch: atApi(async () => answer() as Response) }),
  ]),
  ...endings,
]
