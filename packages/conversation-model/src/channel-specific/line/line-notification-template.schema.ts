import * as v from 'valibot'
import type { Agrees } from '../../schema/agrees.ts'
import { issueMessage } from '../../schema/issue-message.ts'
import { openObject } from '../../schema/open-object.ts'
import type { LineNotificationTemplate } from './line-notification-template.ts'

const shape = /* @__PURE__ */ (() => {
  const item = openObject({ item_key: v.string(issueMessage), content: v.string(issueMessage) })
  const button = openObject({ button_key: v.string(issueMessage), url: v.string(issueMessage) })
  return openObject({
    template_key: v.string(issueMessage),
    body: v.exactOptional(
      openObject({
        emphasized_item: v.exactOptional(item),
        items: v.exactOptional(v.array(item, issueMessage)),
        buttons: v.exactOptional(v.array(button, issueMessage)),
      }),
    ),
  })
})()

/** Reads a `LineNotificationTemplate`. Unknown members pass as they are. */
export const lineNotificationTemplate: v.GenericSchema<unknown, LineNotificationTemplate> =
  shape satisfies Agrees<typeof shape, LineNotificationTemplate>
