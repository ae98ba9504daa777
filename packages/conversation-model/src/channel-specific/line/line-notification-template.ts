/**
 * A LINE notification message, made from a template that LINE keeps.
 *
 * It is the `message` of a channel-specific message whose `message_type` is `NOTIFICATION_MESSAGE_TEMPLATE`,
 * under the key `LINE`. All keys (of the template, its items and its buttons) are defined by LINE.
 *
 * @see https://developers.sinch.com/docs/conversation/channel-support/line/
 */
export interface LineNotificationTemplate {
  /** Key of the template, for example `order_item_completion_ja`. */
  template_key: string
  /** What the template is filled with. */
  body?: {
    /** The item that the template sets in large type. */
    emphasized_item?: {
      /** Key of the item. */
      item_key: string
      /** What the person reads there. */
      content: string
    }
    /** The other items, in the order in which they are shown. */
    items?: {
      /** Key of the item. */
      item_key: string
      /** What the person reads there. */
      content: string
    }[]
    /** The buttons below the items. */
    buttons?: {
      /** Key of the button, which also decides its text. */
      button_key: string
      /** URL that the button opens. */
      url: string
    }[]
  }
}
