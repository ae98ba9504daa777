import type { Manifest } from '../workspace.ts'

/** The manifests so that each comes after those it depends on: who installs meanwhile finds what is needed. */
export const inOrder = <Each extends Pick<Manifest, 'name' | 'dependencies'>>(
  manifests: readonly Each[],
): Each[] => {
  const ordered = new Set<Each>()
  const add = (manifest: Each): void => {
    for (const name of Object.keys(manifest.dependencies ?? {})) {
      const needed = manifests.find((each) => each.name === name)
      if (needed && !ordered.has(needed)) add(needed)
    }
    ordered.add(manifest)
  }
  manifests.forEach(add)
  return [...ordered]
}
