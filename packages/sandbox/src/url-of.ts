import type { Receiver } from './receiver.ts'

/** Where a receiver is; where a function would be. */
export function urlOf({ target }: Receiver): string {
  return typeof target === 'string' ? target : 'https://webhook.example/'
}
