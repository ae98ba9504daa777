import { join } from 'node:path'
import { runStep } from '../../scripts/run-step.ts'
import { compile } from './compile.ts'
import type { PackageManager } from './package-manager.ts'

/** What the programs print: what they did, and what was asked of the API. */
const expected =
  '01M, Sent, 404 NOT_FOUND, app_id not_sent, true, 200, contact MESSAGE_INBOUND:01M; POST /oauth2/token; ' +
  'POST /v1/projects/project/messages:send text_message; GET /v1/projects/project/messages; ' +
  'GET /v1/projects/project/messages; DELETE /v1/projects/project/messages/lost'

/** Compiles the programs in an installed project, and runs what comes of them, and the plain one as it stands. */
export const tryInstall = async (manager: PackageManager, folder: string): Promise<string[]> => {
  const errors = await compile(manager.compiler, folder, {
    files: ['journey.ts', 'plain.js'],
    // Plain JavaScript is taken as it is: nobody checks it.
    options: {
      lib: ['ES2022'],
      types: [],
      module: 'NodeNext',
      allowJs: true,
      noEmit: false,
      outDir: 'built',
    },
  })
  const wrong = errors.map((error) => `TypeScript ${manager.compiler.version}: ${error}`)
  for (const file of ['built/journey.js', 'built/plain.js', 'plain.js']) {
    const { output } = await runStep([...manager.node, 'drive.mjs', join(folder, file)], 60_000, folder)
    if (output.trim() !== expected) wrong.push(`${file}: expected "${expected}" and got "${output.trim()}"`)
  }
  return wrong
}
