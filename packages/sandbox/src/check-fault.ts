import type { Fault } from './fault.ts'
import type { FaultRule } from './fault-rule.ts'
import { faultRules } from './fault-rules.ts'

/** Refuses a fault that could not happen as it is written: when it is planned, and not when it is due. */
export function checkFault(fault: Fault): void {
  const { kind, ...members }: Readonly<Record<string, unknown>> = { ...fault }
  const allRules = faultRules()
  if (!isKind(kind, allRules)) {
    throw new TypeError(`There is no fault of kind [${String(kind)}]: ${Object.keys(allRules).join(', ')}.`)
  }
  const rules: Readonly<Record<string, FaultRule>> = allRules[kind]
  for (const name of Object.keys(members)) {
    if (Object.hasOwn(rules, name)) continue
    throw new TypeError(`A fault of kind [${kind}] has no [${name}]: ${Object.keys(rules).join(', ')}.`)
  }
  for (const [name, { must, holds, isNeeded }] of Object.entries(rules)) {
    const value = members[name]
    if (value === undefined && !isNeeded) continue
    if (!holds(value)) throw new TypeError(`The ${name} of a fault of kind [${kind}] must be ${must}.`)
  }
}

function isKind(kind: unknown, allRules: object): kind is Fault['kind'] {
  return typeof kind === 'string' && Object.hasOwn(allRules, kind)
}
