import type { Fault } from '../fault.ts'
import { faultKinds } from './fault-kinds.ts'

/** A fault in words. As JSON has no endless count, it comes as `null`. */
export function faultText(fault: Fault): string {
  const { kind, count, ...rest } = fault
  const details = Object.entries(rest).map(([name, value]) => `${name} ${wordsOf(value)}`)
  const times = typeof count === 'number' ? `${count} ×` : 'until cleared'
  return [faultKinds[kind].words, ...details, times].join(' · ')
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
