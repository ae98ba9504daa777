import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import npmChromium from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

/** A browser, until it is disposed of. */
export interface StartedBrowser extends AsyncDisposable {
  readonly browser: Browser
}

/** Starts a Chromium: that of CHROMIUM_PATH, one that is installed, or the one from npm. */
export async function launchBrowser(): Promise<StartedBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'parlance-chromium-'))
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true })
  try {
    const executablePath = installed() ?? (await unpack(folder))
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
    const stop = async (): Promise<void> => {
      await browser.close()
      await remove()
    }
    return { browser, [Symbol.asyncDispose]: stop }
  } catch (error) {
    await remove()
    throw error
  }
}

function installed(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const files = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return process.env['CHROMIUM_PATH'] ?? files.find((file) => existsSync(file))
}

/** Into a folder of this run's own: the package would take whatever lies under its name in the folder for temporary files. */
async function unpack(folder: string): Promise<string> {
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  try {
    return await npmChromium.executablePath()
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}
