import type { Call } from './call.ts'
import type { Context } from './context.ts'
import { findApp } from './find-app.ts'
import { invalid } from './invalid.ts'
import { wrongEnums } from './wrong-enums.ts'

/** Refuses a question that has the right form and yet makes no sense to the API. */
export function checkQuery(context: Context, call: Call, query: { readonly app_id?: string }): void {
  const violations = wrongEnums(query)
  if (violations.length > 0) throw invalid(...violations)
  if (query.app_id !== undefined) findApp(context, call, query.app_id)
}
