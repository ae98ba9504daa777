/** Where this runs is what the runner takes it for; else a proof that no Node is needed would prove nothing. */
export async function checkPlace({ checkHere }, { isPage, hasNode }) {
  await checkHere('place: has what Node has', [hasNode, hasNode], () => [
    typeof process !== 'undefined',
    typeof Buffer !== 'undefined',
  ])
  await checkHere('place: has the origin of a page', isPage, () =>
    /^https?:/.test(globalThis.location?.origin ?? ''),
  )
}
