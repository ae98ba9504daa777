import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { openObject } from '../schema/open-object.ts'
import { agentType } from './agent-type.schema.ts'
import type { Agent } from './agent.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    display_name: v.exactOptional(v.string(issueMessage)),
    type: v.exactOptional(agentType),
    picture_url: v.exactOptional(v.string(issueMessage)),
  }))()

/** Reads an `Agent`. Unknown members pass as they are; limits are not checked. */
export const agent: v.GenericSchema<unknown, Agent> = shape satisfies Agrees<typeof shape, Agent>
