/** There is no such runtime on this machine; the message says what was looked for. */
export class RuntimeMissing extends Error {
  override readonly name = 'RuntimeMissing'
}
