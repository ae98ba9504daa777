import { accepted, expired, failing, partOf, platformError, refusal, silent } from './answers.ts'
import type { Answer } from './asked.ts'
import type { Fault, Faults } from './faults.ts'

const answers: Record<Fault, Answer> = {
  refused: failing(platformError('ECONNREFUSED', { syscall: 'connect' })),
  dns: failing(platformError('ENOTFOUND', { syscall: 'getaddrinfo' })),
  'connect timeout': failing(platformError('UND_ERR_CONNECT_TIMEOUT')),
  '429': refusal(429),
  '429 with a hint': refusal(429, { 'retry-after': '0.05' }),
  '401 expired': expired,
  '500': refusal(500),
  '502': refusal(502),
  '503': refusal(503),
  '504': refusal(504),
  reset: failing(platformError('ECONNRESET', { syscall: 'read' })),
  silence: silent,
  cut: () => partOf('{"message_id":', 'cut'),
  unreadable: () => new Response('<!doctype html><title>Thank you</title>'),
  '400': refusal(400),
  '403': refusal(403),
  '404': refusal(404),
  '409': refusal(409),
  '302': () => new Response(null, { status: 302, headers: { location: 'https://example.com/' } }),
}

/** Answers as the faults have it, after a moment. */
export const faultAnswer =
  (faults: Faults, random: () => number): Answer =>
  async (asked) => {
    await new Promise((resolve) => {
      setTimeout(resolve, Math.floor(random() * 4))
    })
    const hit = faults.next(asked.body)
    if (!hit) return accepted(asked)
    if (hit.taken) asked.record()
    return answers[hit.fault](asked)
  }
