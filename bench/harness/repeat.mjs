/** Makes so many calls, so many at once. What answers without a promise is not waited for. */
export const repeat = async (call, calls, inFlight) => {
  if (calls === 0) return
  const first = call()
  if (typeof first?.then !== 'function') {
    for (let index = 1; index < calls; index++) call()
    return
  }
  let left = calls - 1
  const work = async () => {
    while (left > 0) {
      left--
      await call()
    }
  }
  await Promise.all([first.then(work), ...Array.from({ length: inFlight - 1 }, work)])
}
