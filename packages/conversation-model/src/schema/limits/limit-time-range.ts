import type { BrokenLimit } from './broken-limit.ts'

/** Refuses times that cannot be read, and a range that ends before it starts. */
export function limitTimeRange(range: {
  readonly start_time?: string
  readonly end_time?: string
}): BrokenLimit[] {
  const broken = [...limitTime('start_time', range.start_time), ...limitTime('end_time', range.end_time)]
  if (broken.length > 0 || range.start_time === undefined || range.end_time === undefined) return broken
  // Equal to the millisecond is not yet equal: times may have up to nine digits of fraction.
  if (range.start_time !== range.end_time && Date.parse(range.start_time) <= Date.parse(range.end_time))
    return []
  return [{ path: ['start_time'], message: 'Must be before end_time' }]
}

function limitTime(key: string, time: string | undefined): BrokenLimit[] {
  if (time === undefined || !Number.isNaN(Date.parse(time))) return []
  return [{ path: [key], message: 'Must be a time such as 2030-05-01T18:00:00Z' }]
}
