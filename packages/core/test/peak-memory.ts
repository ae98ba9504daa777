/** How many bytes the process holds at most above what it held before, while the work goes on; JavaScript and buffers alike. */
export async function peakMemory(work: () => Promise<unknown>): Promise<number> {
  const before = held()
  let most = before
  const timer = setInterval(() => {
    most = Math.max(most, held())
  }, 2)
  try {
    await work()
  } finally {
    clearInterval(timer)
  }
  return most - before
}

const held = (): number => {
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
