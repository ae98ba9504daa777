import { createEventParser, messageInbound } from '@parlance/conversation-events'
import { sampleEvent } from '@parlance/sandbox'
import { random } from '../random.mjs'
import { encoded, parsed } from './parsed.mjs'

/** A body with any of its bytes changed is an event or our error, the same everywhere. */
export async function checkNoise({ check, record }) {
  const next = random(7)
  const genuine = encoded(JSON.stringify(sampleEvent('MESSAGE_INBOUND')))
  const parse = createEventParser([messageInbound])
  const counts = {}
  await check('events/parse: 500 broken bodies are events or errors of ours', 500, () => {
    for (let index = 0; index < 500; index += 1) {
      const body = genuine.slice()
      for (let times = 1 + next.below(4); times > 0; times -= 1)
        body[next.below(body.length)] = next.below(256)
      const { trigger, reason } = parsed(body, parse)
      counts[trigger ?? reason] = (counts[trigger ?? reason] ?? 0) + 1
    }
    return Object.values(counts).reduce((sum, count) => sum + count, 0)
  })
  await record('events/parse: what became of 500 broken bodies', () => counts)
}
