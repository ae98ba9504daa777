import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import type { AgentType } from './agent-type.ts'

const shape = /* @__PURE__ */ (() => v.string(issueMessage))()

/** Reads an `AgentType`: any text, for values are added over time. */
export const agentType: v.GenericSchema<unknown, AgentType> = shape satisfies Agrees<typeof shape, AgentType>
