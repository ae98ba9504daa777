/** Lists every message, in pages of 1,000. */
export const prepare = async ({ createLister }, given) => {
  const list = createLister(given)
  return async () => {
    let count = 0
    let characters = 0
    for await (const { id } of list(1000)) {
      count += 1
      characters += id.length
    }
    if (count !== given.messages || characters !== count * 26) throw new Error(`${count} messages listed.`)
  }
}
