import type { Dispatcher } from 'undici'
import type { FetchFunction } from '../src/fetch-function.ts'
import { undiciFetch } from '../src/undici.ts'

/** What sends requests, by name: every test over real sockets holds for each. */
export const transports: readonly (readonly [
  string,
  (dispatcher?: Dispatcher) => FetchFunction | undefined,
])[] = [
  ["the platform's fetch", () => undefined],
  ['undiciFetch', (dispatcher) => undiciFetch({ dispatcher })],
]
