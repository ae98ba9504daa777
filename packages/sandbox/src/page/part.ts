/** The element of the page with that id. */
export function part<T extends HTMLElement>(id: string, kind: new () => T): T {
  const element = document.querySelector(`#${id}`)
  if (!(element instanceof kind)) throw new Error(`The page has no #${id}.`)
  return element
}
