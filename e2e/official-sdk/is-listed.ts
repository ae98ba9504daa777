import { isDeepStrictEqual } from 'node:util'
import type { Difference } from './differences-of.ts'

/** Whether a list holds exactly this difference: the same place and the same two values. */
export const isListed = (list: readonly Difference[], wanted: Difference): boolean =>
  list.some((each) => isDeepStrictEqual(each, wanted))
