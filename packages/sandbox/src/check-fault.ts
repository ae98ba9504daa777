import type { Fault } from './fault.ts'

const kinds: Readonly<Record<Fault['kind'], true>> = {
  status: true,
  silence: true,
  'slow-drip': true,
  'cut-body': true,
  'broken-json': true,
  'accepted-then-lost': true,
  reset: true,
  'expired-token': true,
  'rate-limit': true,
  'channel-failure': true,
  'channel-silence': true,
  'webhook-late': true,
  'webhook-doubled': true,
  'webhook-reordered': true,
  'webhook-forged': true,
  'webhook-wrong-clock': true,
}

/** Refuses a fault that could not happen, when it is planned and not when it is due. */
export function checkFault(fault: Fault): void {
  if (!Object.hasOwn(kinds, fault.kind)) {
    throw new TypeError(`There is no fault of kind [${fault.kind}]: ${Object.keys(kinds).join(', ')}.`)
  }
  if (
    fault.kind === 'status' &&
    !(Number.isInteger(fault.status) && fault.status >= 200 && fault.status < 600)
  ) {
    throw new TypeError('The status of a fault must be a whole number from 200 to 599.')
  }
  if (fault.count !== undefined && !(fault.count >= 1)) {
    throw new TypeError('The count of a fault must be at least 1.')
  }
}
