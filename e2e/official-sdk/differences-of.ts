/** A place where two values are not the same. */
export interface Difference {
  /** The members that lead there, joined by dots. */
  readonly at: string
  /** Absent where the member is. */
  readonly official?: unknown
  readonly ours?: unknown
}

/** Where two values of JSON differ, each place once and as deep as it goes. A member that is absent is not one that is `null`. */
export const differencesOf = (official: unknown, ours: unknown, at = ''): Difference[] => {
  if (Object.is(official, ours)) return []
  const [theirMembers, ourMembers] = [membersOf(official), membersOf(ours)]
  if (!theirMembers || !ourMembers || Array.isArray(official) !== Array.isArray(ours)) {
    return [{ at, ...(official !== undefined && { official }), ...(ours !== undefined && { ours }) }]
  }
  const names = new Set([...theirMembers.keys(), ...ourMembers.keys()])
  return [...names].flatMap((name) =>
    differencesOf(theirMembers.get(name), ourMembers.get(name), at === '' ? name : `${at}.${name}`),
  )
}

const membersOf = (value: unknown): Map<string, unknown> | undefined =>
  typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : undefined
