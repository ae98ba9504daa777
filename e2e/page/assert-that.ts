/** Throws what is wrong, unless it holds. */
export const assertThat = (holds: boolean, otherwise: string): void => {
  if (!holds) throw new Error(otherwise)
}
