/** A phone number as the API keeps it: without `+`. Other identities stay as they are. */
export function withoutPlus(identity: string): string {
  return identity.replace(/^\+(?=\d)/, '')
}
