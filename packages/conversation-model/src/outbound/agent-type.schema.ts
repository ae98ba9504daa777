import * as v from 'valibot'
import { issueMessage } from '../schema/issue-message.ts'
import type { AgentType } from './agent-type.ts'

/** Reads an `AgentType`: any text, for values are added over time. */
export const agentType: v.GenericSchema<unknown, AgentType> = /* @__PURE__ */ (() => v.string(issueMessage))()
