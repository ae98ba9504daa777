/** What a tap on a message does. */
export interface Tap {
  /** The person takes the choice of this number, counted over the whole message. */
  readonly choose: (index: number) => void
  /** The person shares where they are. */
  readonly shareLocation: () => void
}
