/** An event as text, and where it belongs. */
export interface Delivery {
  readonly appId: string
  readonly trigger: string
  readonly body: string
  /** Goes here and nowhere else. */
  readonly callbackUrl?: string | undefined
}
