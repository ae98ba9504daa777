import type { Call, Progress } from './call.ts'
import type { RequestRecord } from './hooks.ts'

/** What every hook is told of a try. */
export const told = ({ operation, method, url }: Call<unknown>, { attempts }: Progress): RequestRecord => ({
  operation,
  method,
  host: String(url.split('/')[2]),
  attempt: attempts,
})
