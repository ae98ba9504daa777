import type { BrokenLimit } from './broken-limit.ts'
import { within } from './within.ts'

/** The limits that the items of a list break. */
export function limitItems<Item>(
  key: string,
  list: readonly Item[] | undefined,
  limits: (item: Item) => readonly BrokenLimit[],
): BrokenLimit[] {
  return within(
    key,
    (list ?? []).flatMap((item, index) => within(index, limits(item))),
  )
}
