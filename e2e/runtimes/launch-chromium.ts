import { type Browser, chromium } from 'playwright-core'
import { chromiumBinaries } from './chromium-binaries.ts'
import { RuntimeMissing } from './runtime-missing.ts'

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Starts the first Chromium that starts. Throws `RuntimeMissing` with what each said
 * where none does.
 */
export const launchChromium = async (root: string): Promise<Browser> => {
  const said: string[] = []
  for (const binary of chromiumBinaries(root)) {
    try {
      return await chromium.launch({ executablePath: await binary(), args, timeout: 20_000 })
    } catch (error) {
      said.push(String(error).replaceAll(/\s+/g, ' ').slice(0, 200))
    }
  }
  throw new RuntimeMissing(said.join('; '))
}
