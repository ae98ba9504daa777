import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { openObject } from '../schema/open-object.ts'
import type { EventEnvelope } from './event-envelope.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    app_id: v.exactOptional(v.string(issueMessage)),
    project_id: v.exactOptional(v.string(issueMessage)),
    accepted_time: v.exactOptional(v.string(issueMessage)),
    event_time: v.exactOptional(v.string(issueMessage)),
    message_metadata: v.exactOptional(v.string(issueMessage)),
    correlation_id: v.exactOptional(v.string(issueMessage)),
  }))()

/** Reads an `EventEnvelope`. Unknown members pass as they are; limits are not checked. */
export const eventEnvelope: v.GenericSchema<unknown, EventEnvelope> = shape satisfies Agrees<
  typeof shape,
  EventEnvelope
>
