/**
 * How long a choice stays on the recipient's screen. Open: any other text is accepted too.
 *
 * - `DISPLAY_MODE_UNSPECIFIED`: the channel decides.
 * - `PERSISTENT`: it stays.
 */
export type ChoiceDisplayMode = 'DISPLAY_MODE_UNSPECIFIED' | 'PERSISTENT' | (string & {})
