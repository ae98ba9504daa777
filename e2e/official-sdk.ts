// A client that nobody here wrote works against the sandbox: the published official SDK for Node, over HTTP. And what it
// sends and what we send for the same calls is the same on the wire, but for what is known to be wrong with theirs.
import { checkChanges } from './official-sdk/check-changes.ts'
import { checkComparison } from './official-sdk/check-comparison.ts'
import { checkContents } from './official-sdk/check-contents.ts'
import { checkFailures } from './official-sdk/check-failures.ts'
import { checkForms } from './official-sdk/check-forms.ts'
import { checkLists } from './official-sdk/check-lists.ts'
import { checkSignatures } from './official-sdk/check-signatures.ts'
import { checkWebhooks } from './official-sdk/check-webhooks.ts'
import { checkWire } from './official-sdk/check-wire.ts'
import { createComparison } from './official-sdk/create-comparison.ts'
import { startJourney } from './official-sdk/journey.ts'
import { knownDifferences } from './official-sdk/known-differences.ts'
import { createReport } from './official-sdk/report.ts'

const report = createReport((line) => console.log(line))
const comparison = createComparison(knownDifferences)

const checkAll = async (): Promise<void> => {
  await checkComparison(report)
  const journey = await startJourney()
  try {
    await checkContents(report, comparison, journey)
    await checkLists(report, comparison, journey)
    await checkChanges(report, journey)
    await checkFailures(report, comparison, journey)
    await checkWebhooks(report, comparison, journey)
    await checkSignatures(report, comparison, journey)
  } finally {
    await journey.close()
  }
  await checkForms(report, comparison)
  await checkWire(report, comparison)
  for (const known of knownDifferences) {
    await report.check(`known difference: theirs ${known.name}`, () => {
      const places = comparison.confirm(known)
      return `${known.reason} (${places} ${places === 1 ? 'place' : 'places'})`
    })
  }
}

// Reached only by a process that hangs, or that something left open keeps alive: both are failures.
const limit = setTimeout(() => {
  console.log(`✗ not ended after 20 s, open: ${process.getActiveResourcesInfo().join(', ')}`)
  process.exit(1)
}, 20_000)
limit.unref()

try {
  await checkAll()
} catch (error) {
  await report.check('the program', () => {
    throw error
  })
}
console.log(`\n${report.passed()} passed, ${report.failed()} failed`)
process.exitCode = report.failed() === 0 ? 0 : 1
