import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { openObject } from '../schema/open-object.ts'
import type { CalendarMessage } from './calendar-message.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    title: v.string(issueMessage),
    event_start: v.string(issueMessage),
    event_end: v.string(issueMessage),
    event_title: v.string(issueMessage),
    event_description: v.exactOptional(v.string(issueMessage)),
    fallback_url: v.string(issueMessage),
  }))()

/** Reads a `CalendarMessage`. Unknown members pass as they are; limits are not checked. */
export const calendarMessage: v.GenericSchema<unknown, CalendarMessage> = shape satisfies Agrees<
  typeof shape,
  CalendarMessage
>
