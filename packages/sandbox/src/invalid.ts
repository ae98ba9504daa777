import { type FieldViolation, Refusal } from './refusal.ts'

/** 400 for fields that are wrong. */
export function invalid(...fieldViolations: readonly FieldViolation[]): Refusal {
  const message = fieldViolations.map(({ field, description }) => `[${field}] ${description}`).join('; ')
  return new Refusal(400, `Invalid argument: ${message}`, [
    { '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations },
  ])
}
