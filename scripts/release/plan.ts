/** What a push to the main branch leads to. */
export interface Plan {
  /** `version`: changesets wait to become one. `publish`: the version is ready and has no tag yet. */
  readonly step: 'version' | 'publish' | 'none'
  readonly version: string
}

/**
 * @param changesets The names of the files in `.changeset`.
 * @param versions The version of each package.
 * @param tags The tags of the repository.
 */
export const plan = (
  changesets: readonly string[],
  versions: readonly string[],
  tags: readonly string[],
): Plan => {
  const [version = '', ...others] = new Set(versions)
  if (others.length > 0)
    throw new Error(`All packages must have one version, and have ${[version, ...others].join(', ')}.`)
  if (changesets.some((name) => name.endsWith('.md') && name !== 'README.md'))
    return { step: 'version', version }
  const isReady = version !== '0.0.0' && !tags.includes(`v${version}`)
  return { step: isReady ? 'publish' : 'none', version }
}
