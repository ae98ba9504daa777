import type { Client } from '@parlance/core'
import type { GenericSchema } from 'valibot'
import { expectTypeOf } from 'vitest'
import { sendMessage } from './operations/send-message.ts'
import { sendTextMessage } from './operations/send-text-message.ts'
import { sendMessageRequest, sendTextMessageRequest } from './schemas.ts'

declare const client: Client
declare const body: unknown

// Hands on what its function takes, and only when nothing is wrong.
const { value, issues } = sendTextMessageRequest['~standard'].validate(body)
if (issues) expectTypeOf(value).toEqualTypeOf<undefined>()
else void sendTextMessage(client, value)
const whole = sendMessageRequest['~standard'].validate(body)
if (!whole.issues) void sendMessage(client, whole.value)

// Fits wherever a Standard Schema is taken: as valibot and its like describe one.
type Standard = Pick<GenericSchema<sendTextMessage.Args>['~standard'], 'version' | 'validate' | 'types'>
expectTypeOf(sendTextMessageRequest['~standard']).toExtend<Standard>()
