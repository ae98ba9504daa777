import { describe } from './describe.mjs'

const limitMs = 8000

/** Collects verdicts by name, each held against what is expected. */
export function createTable() {
  const verdicts = {}
  const platform = {}
  const failures = []
  let passed = 0

  const note = async (rows, name, work) => {
    if (name in verdicts || name in platform) throw new Error(`Two checks are called "${name}".`)
    rows[name] = await outcomeOf(work)
    return rows[name]
  }
  const add = async (rows, name, expected, work) => {
    const actual = await note(rows, name, work)
    if (toText(actual) === toText(expected)) passed += 1
    else failures.push({ name, expected, actual })
  }

  return {
    /** Must come out like this, on every runtime. */
    check: (name, expected, work) => add(verdicts, name, expected, work),
    /** Must come out like this here, and may come out otherwise elsewhere. */
    checkHere: (name, expected, work) => add(platform, name, expected, work),
    /** Must come out the same on every runtime, whatever it is. */
    async record(name, work) {
      const actual = await note(verdicts, name, work)
      if (isEnd(actual)) passed += 1
      else failures.push({ name, expected: 'any value', actual })
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

const isEnd = (actual) =>
  !Object.hasOwn(Object(actual), 'thrown') && !Object.hasOwn(Object(actual), 'notEndedAfterMs')

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
