import * as v from 'valibot'
import type { Call } from './call.ts'
import { invalid } from './invalid.ts'
import { isTooDeep } from './is-too-deep.ts'
import { Refusal } from './refusal.ts'

/** The JSON body of a request, checked by a schema; else a refusal in the API's form. */
export function checkBody<T>(call: Call, schema: v.GenericSchema<unknown, T>): T {
  if (!/^application\/json\b/i.test(call.headers.get('content-type') ?? '')) {
    throw new Refusal(400, 'Content-Type must be application/json')
  }
  return checkValue(parseJson(call.body), schema)
}

/** A value, checked by a schema; else a refusal that names the fields. */
export function checkValue<T>(value: unknown, schema: v.GenericSchema<unknown, T>): T {
  const result = v.safeParse(schema, value)
  if (result.success) return result.output
  throw invalid(
    ...result.issues.map((issue) => ({ field: v.getDotPath(issue) ?? '', description: issue.message })),
  )
}

function parseJson(text: string): unknown {
  if (isTooDeep(text)) throw new Refusal(400, 'The body is nested too deeply')
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal(400, 'The body is not JSON')
  }
}
