import type { Call } from './call.ts'
import type { RequestRecord } from './hooks.ts'

/** What every hook is told of a try. */
export const told = ({ operation, method, url }: Call<unknown>, attempt: number): RequestRecord => ({
  operation,
  method,
  host: String(url.split('/')[2]),
  attempt,
})
