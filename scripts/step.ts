/** One line of the table in `check.ts`. */
export interface Step {
  readonly name: string
  /** Words apart by blanks; binaries of the workspace are found. */
  readonly command: string
  /** The steps that must have passed before this one starts. */
  readonly needs?: readonly string[]
}

/** The steps of these names and what they need, in the order of the table; all of them for no names. Throws for an unknown name. */
export const stepsNamed = (steps: readonly Step[], names: readonly string[]): Step[] => {
  if (names.length === 0) return [...steps]
  const wanted = new Set<string>()
  const want = (name: string): void => {
    const step = steps.find((candidate) => candidate.name === name)
    if (!step) throw new Error(`No step "${name}". There are: ${steps.map((each) => each.name).join(', ')}`)
    wanted.add(name)
    step.needs?.forEach(want)
  }
  names.forEach(want)
  return steps.filter(({ name }) => wanted.has(name))
}

/** True once everything that the step needs has ended, well or badly. */
export const isReady = (step: Step, passed: ReadonlySet<string>, failed: ReadonlySet<string>): boolean =>
  (step.needs ?? []).every((name) => passed.has(name) || failed.has(name))
