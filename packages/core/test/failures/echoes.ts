import { sent } from './sent.ts'

/** Answers that quote what the service was sent; `turn` moves where a limit of length cuts. */
export const echoes: readonly ((words: readonly string[], turn: number) => BodyInit)[] = [
  (words) =>
    JSON.stringify({ error: { code: 400, message: `bad: ${words.join(' ')}`, status: 'INVALID_ARGUMENT' } }),
  (words, turn) =>
    JSON.stringify({ error: { message: `${'x'.repeat(970 + (turn % 20))}${words.join('')}`, details: [] } }),
  (words) =>
    JSON.stringify({
      error: {
        message: 'Invalid',
        details: [
          { fieldViolations: words.map((word) => ({ field: 'secret', description: `not ${word}` })) },
          { request: sent, deep: [[[[[[[[[[[[words]]]]]]]]]]]] },
          { [words[0] ?? '']: { [words[1] ?? '']: words } },
          words.join(','),
          `Authorization: Bearer ${words[0]}`,
        ],
      },
    }),
  (words) => JSON.stringify({ code: words[0], text: words.join(' ') }),
  (words) => JSON.stringify({ type: words[0], title: words[1], detail: words.join(' ') }),
  (words) => JSON.stringify({ error: words[0], error_description: words.join(' '), error_hint: words[1] }),
  (words) => JSON.stringify({ error: { status: words.join('_'), message: { text: words }, details: words } }),
  (words) => `<html><title>${words.join(' ')}</title></html>`,
  (words) => JSON.stringify(words.join(' ')),
  (words) => `{"error":{"message":"${words.join(' ')}`,
]

/** The statuses of refusals. */
export const statuses = [
  300, 301, 302, 303, 307, 308, 400, 401, 403, 404, 409, 413, 422, 429, 499, 500, 501, 502, 503, 504,
]
