import { equal } from 'node:assert/strict'
import { signEvent, validateAuthenticationHeader } from '@parlance/conversation-events'
import { ConversationCallbackWebhooks } from '@sinch/sdk-core'
import type { IncomingHttpHeaders } from 'node:http'
import type { Comparison } from './create-comparison.ts'
import { differencesOf } from './differences-of.ts'
import { keysOf } from './keys-of.ts'
import type { Report } from './report.ts'

const secret = 'a secret of webhooks'
const body = '{"message":{"id":"01EQ8235TD19N21XQTH12B145D"}}'

/** Whether each SDK takes a genuine request for one, in the forms that runtimes hand headers and bodies out in. */
export const checkForms = async ({ check }: Report, comparison: Comparison): Promise<void> => {
  const record = await signEvent({ body, secret })
  const webhooks = new ConversationCallbackWebhooks(secret)
  const forms = {
    'a genuine record and text': { headers: record, body },
    'genuine headers of fetch': { headers: new Headers({ ...record }), body },
    'a genuine body of bytes': { headers: record, body: Buffer.from(body) },
  } as const
  for (const form of keysOf(forms)) {
    await check(`signatures: ${form}`, async () => {
      const { headers, body: content } = forms[form]
      const ours = await validateAuthenticationHeader({ headers, body: content, secret })
      equal(ours, true)
      // Their type is for records alone; a program on fetch has nothing else to give.
      // oxlint-disable-next-line no-unsafe-type-assertion
      const official = webhooks.validateAuthenticationHeader(headers as IncomingHttpHeaders, content)
      const known = comparison.judge(form, differencesOf(official, ours))
      return known.length > 0 ? `ours takes it; theirs ${known.join(' and ')}` : undefined
    })
  }
}
