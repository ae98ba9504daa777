import { allCanaries, basicCanary } from '../canaries.ts'
import { sent } from './sent.ts'

/** All secrets, as instrumented errors carry them. */
export const everything = {
  headers: { authorization: `Basic ${basicCanary}` },
  body: JSON.stringify(sent),
  ...allCanaries,
}

/** All secrets in a row. */
export const allWords: string = Object.values(allCanaries).join(' ')
