import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { inflate } from '@sparticuz/chromium'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/** Where a Chromium may be, the most wanted first: a path of the caller's, an installed one, the one from npm. */
export const chromiumBinaries = (root: string): readonly (() => Promise<string>)[] => {
  const given = process.env['CHROMIUM_PATH']
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const installed = names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .filter((file) => existsSync(file))
  const files = [...(given ? [given] : []), ...installed]
  return [...files.map((file) => async () => file), () => unpacked(root)]
}

/**
 * The Chromium of the package, unpacked once for each version. The package would unpack to one name for all versions
 * in the folder for temporary files, and take whatever lies there.
 */
const unpacked = async (root: string): Promise<string> => {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const source = join(dirname(entry), '..')
  const { version }: { version: string } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'))
  const target = join(root, '.cache', `chromium-${version}`)
  const binary = join(target, 'chromium')
  if (existsSync(binary)) return binary
  mkdirSync(join(root, '.cache'), { recursive: true })
  const own = mkdtempSync(`${target}.`)
  try {
    await Promise.all(
      ['chromium.br', 'fonts.tar.br'].map((file) => inflateTo(own, join(source, 'bin', file))),
    )
    // Somebody else may have been faster.
    if (!existsSync(binary)) renameSync(own, target)
  } finally {
    rmSync(own, { recursive: true, force: true })
  }
  return binary
}

/** The package asks for the folder for temporary files at once, so nobody else sees it changed. */
const inflateTo = (folder: string, file: string): Promise<string> => {
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  try {
    return inflate(file)
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}
