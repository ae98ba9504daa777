import { describe } from './describe.mjs'

const limitMs = 8000

/** Collects verdicts by name, each held against what is expected. */
export function createTable() {
  const verdicts = {}
  const platform = {}
  const failures = []
  let passed = 0

  const add = async (rows, name, expected, work) => {
    if (name in verdicts || name in platform) throw new Error(`Two checks are called "${name}".`)
    const actual = await outcomeOf(work)
    rows[name] = actual
    if (toText(actual) === toText(expected)) passed += 1
    else failures.push({ name, expected, actual })
  }

  return {
    /** Must come out like this, on every runtime. */
    check: (name, expected, work) => add(verdicts, name, expected, work),
    /** Must come out like this here, and may come out otherwise elsewhere. */
    checkHere: (name, expected, work) => add(platform, name, expected, work),
    /** Must come out the same on every runtime, whatever it is. */
    record(name, value) {
      verdicts[name] = value
    },
    result: () => ({ passed, failed: failures.length, failures, verdicts, platform }),
  }
}

/** What the work answers, as JSON has it; what it throws is an answer, too, and so is that it does not end. */
async function outcomeOf(work) {
  let timer
  const limit = new Promise((resolve) => {
    timer = setTimeout(resolve, limitMs, { notEndedAfterMs: limitMs })
  })
  try {
    const value = await Promise.race([Promise.resolve().then(work), limit])
    return value === undefined ? null : JSON.parse(JSON.stringify(value))
  } catch (error) {
    return { thrown: describe(error) }
  } finally {
    clearTimeout(timer)
  }
}

/** Text that is the same for equal values, whatever the order of their members. */
const toText = (value) => JSON.stringify(value, (_, part) => (isRecord(part) ? sorted(part) : part)) ?? 'null'

const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)

const sorted = (record) =>
  Object.fromEntries(
    Object.keys(record)
      .toSorted()
      .filter((key) => record[key] !== undefined)
      .map((key) => [key, record[key]]),
  )
