import { type Manifest, versionOf } from '../workspace.ts'

/** Where a package lies between packing and publishing, relative to the root. */
export const tarballOf = (manifest: Pick<Manifest, 'name' | 'version'>): string =>
  `.pack/release/${manifest.name.replace('@', '').replace('/', '-')}-${versionOf(manifest)}.tgz`
