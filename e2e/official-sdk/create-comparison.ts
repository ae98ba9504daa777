import type { Difference } from './differences-of.ts'
import { isListed } from './is-listed.ts'
import type { Compared, KnownDifference } from './known-difference.ts'

/** Holds what is found against a list of known differences. */
export interface Comparison {
  /**
   * Takes what was found under a name. Answers with the names of the known differences among it; throws when there is one
   * that is not in the list.
   */
  readonly judge: (name: Compared, found: readonly Difference[]) => string[]
  /** Throws when a known difference was not found somewhere where it should be. Answers with the number of its places. */
  readonly confirm: (known: KnownDifference) => number
}

export const createComparison = (list: readonly KnownDifference[]): Comparison => {
  const foundIn = new Map<string, readonly Difference[]>()
  return {
    judge(name, found) {
      foundIn.set(name, found)
      const listed = list.flatMap(({ where }) => where[name] ?? [])
      const strange = found.filter((each) => !isListed(listed, each))
      if (strange.length > 0) throw new Error(`different, and not listed:\n${toLines(strange)}`)
      const known = list.filter(({ where }) => where[name]?.some((each) => isListed(found, each)))
      return known.map((entry) => entry.name)
    },
    confirm({ where }) {
      const vanished = Object.entries(where).flatMap(([name, listed]) => {
        const gone = listed.filter((each) => !isListed(foundIn.get(name) ?? [], each))
        return gone.length > 0 ? [`no longer found in "${name}":\n${toLines(gone)}`] : []
      })
      if (vanished.length > 0) throw new Error(vanished.join('\n'))
      return Object.values(where).flat().length
    },
  }
}

const toLines = (differences: readonly Difference[]): string =>
  differences
    .map(({ at, official, ours }) => `${at || 'all of it'}: theirs ${toText(official)}, ours ${toText(ours)}`)
    .join('\n')

const toText = (value: unknown): string => JSON.stringify(value)?.slice(0, 500) ?? 'nothing'
