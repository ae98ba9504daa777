import type { Browser } from 'playwright-core'
import { launchChromium } from '../runtimes/launch-chromium.ts'
import { RuntimeMissing } from '../runtimes/runtime-missing.ts'
import type { Report } from './create-report.ts'

/** Something that must be closed at the end. */
interface Closable {
  readonly close: () => Promise<unknown>
}

/**
 * Runs checks in Chromium, closes what they opened, tells what came of it and sets the exit code. A Chromium that is not
 * on this machine is named, and fails the run only where every runtime is required.
 */
export const runInChromium = async (
  root: string,
  { check, counts }: Report,
  work: (browser: Browser, open: <Opened extends Closable>(opened: Opened) => Opened) => Promise<void>,
): Promise<void> => {
  const opened: Closable[] = []
  const open = <Opened extends Closable>(each: Opened): Opened => {
    opened.push(each)
    return each
  }
  try {
    await work(open(await launchChromium(root)), open)
  } catch (error) {
    const isMissing = error instanceof RuntimeMissing && process.env['PARLANCE_REQUIRE_ALL_RUNTIMES'] !== '1'
    if (error instanceof RuntimeMissing) console.log(`not run: chromium: ${error.message}`)
    if (!isMissing) await check('the program', () => Promise.reject(error))
  } finally {
    for (const each of opened.toReversed()) await each.close()
  }
  const { passed, failed } = counts()
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
  // A browser that hangs must not keep this from ending.
  setTimeout(() => process.exit(), 3000).unref()
}
