import * as v from 'valibot'
import { issueMessage } from './issue-message.ts'

/** Schema of a number that JSON can carry: neither NaN nor infinite. */
export function finite(): v.GenericSchema<unknown, number> {
  return v.pipe(v.number(issueMessage), v.finite('Expected a finite number'))
}
