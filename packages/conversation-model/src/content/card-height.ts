/**
 * How high the media of a card is shown, on channels that let you choose (RCS). Open: any other text is
 * accepted too.
 *
 * - `UNSPECIFIED_HEIGHT`: the channel decides.
 * - `SHORT`, `MEDIUM`, `TALL`: from low to high.
 */
export type CardHeight = 'UNSPECIFIED_HEIGHT' | 'SHORT' | 'MEDIUM' | 'TALL' | (string & {})
