/**
 * How long to wait before a try, in milliseconds: any time between none and a bound that doubles with each failure,
 * from half a second to ten seconds ("full jitter": callers that failed together do not come back together).
 */
export const backoff = (failures: number, random: number): number =>
  random * Math.min(10_000, 500 * 2 ** (failures - 1))
