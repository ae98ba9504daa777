import { join } from 'node:path'

/** Where the tarball of a package lies in a folder. Yarn 1 takes no path with an @ for one of a tarball. */
export const tarballIn = (folder: string, name: string): string =>
  join(folder, `${name.replace('@', '').replace('/', '-')}.tgz`)
