import { expect, it } from 'vitest'
import { goals } from './goals.ts'
import type { Goal } from './harness/goal.ts'
import { topics } from './topics.ts'

const bound = ({ as, most, least }: Goal): string =>
  `${as === 'difference' ? '- ' : ''}${most === undefined ? `≥ ${least}` : `≤ ${most}`}`
const written = goals.map(
  (goal) => `${goal.measure}: ${goal.ours} / ${goal.theirs?.join(' | ') ?? 'nobody'} ${bound(goal)}`,
)

it('holds every goal that was set, and no other', () => {
  expect(written).toMatchInlineSnapshot(`
    [
      "size.send.browser: parlance / hand+ofetch ≤ 1.5",
      "size.send.browser: parlance / official ≤ 0.067",
      "size.list.browser: parlance / hand+ofetch ≤ 1.5",
      "size.list.browser: parlance / official ≤ 0.067",
      "size.send.node: parlance / hand+ofetch ≤ 1.5",
      "size.send.node: parlance / official ≤ 0.067",
      "size.list.node: parlance / hand+ofetch ≤ 1.5",
      "size.list.node: parlance / official ≤ 0.067",
      "size.webhook.browser: parlance / hand - ≤ 1.3",
      "size.verify.browser: parlance / standardwebhooks ≤ 0.25",
      "size.webhook.node: parlance / hand - ≤ 1.3",
      "size.verify.node: parlance / standardwebhooks ≤ 0.25",
      "install.packages: parlance / nobody ≤ 4",
      "install.bytes: parlance / official ≤ 1",
      "types.lines.5.9: parlance / official ≤ 0.1",
      "types.memory.5.9: parlance / official ≤ 0.15",
      "types.time.5.9: parlance / official ≤ 0.2",
      "types.lines.7: parlance / official ≤ 0.1",
      "types.memory.7: parlance / official ≤ 0.15",
      "types.time.7: parlance / official ≤ 0.2",
      "start.import.time: parlance / official ≤ 0.12",
      "start.import.memory: parlance / official ≤ 0.2",
      "start.call.cpu: parlance / official ≤ 0.7",
      "worker.start: parlance / official ≤ 0.05",
      "own.light: parlance / official ≤ 0.7",
      "own.real: parlance / hand ≤ 1.3",
      "send.cpu.1: parlance / hand ≤ 1.1",
      "send.cpu.1: parlance+undici / official ≤ 0.5",
      "send.rate.1: parlance+undici / official ≥ 1.8",
      "send.cpu.32: parlance / hand ≤ 1.1",
      "send.cpu.32: parlance+undici / official ≤ 0.5",
      "send.rate.32: parlance+undici / official ≥ 1.8",
      "send.cpu.256: parlance / hand ≤ 1.1",
      "send.cpu.256: parlance+undici / official ≤ 0.5",
      "send.rate.256: parlance+undici / official ≥ 1.8",
      "list.cpu: parlance / hand ≤ 1.05",
      "list.cpu: parlance / official ≤ 0.65",
      "list.cpu: parlance+undici / official ≤ 0.5",
      "list.memory: parlance / hand ≤ 1.1",
      "verify.node.0.5k: parlance / official ≤ 1.3",
      "verify.node.2k: parlance / official ≤ 1",
      "verify.node.64k: parlance / official ≤ 1",
      "verify.node.64k: parlance, bytes / official ≤ 0.3",
      "verify.bun.0.5k: parlance / hand, hmac | hand, subtle | hand, Bun ≤ 1.2",
      "verify.bun.2k: parlance / hand, hmac | hand, subtle | hand, Bun ≤ 1.2",
      "verify.bun.64k: parlance / hand, hmac | hand, subtle | hand, Bun ≤ 1.2",
      "verify.deno.0.5k: parlance / hand, hmac | hand, subtle ≤ 1.2",
      "verify.deno.2k: parlance / hand, hmac | hand, subtle ≤ 1.2",
      "verify.deno.64k: parlance / hand, hmac | hand, subtle ≤ 1.2",
      "verify.workerd.0.5k: parlance / hand, subtle ≤ 1.15",
      "verify.workerd.2k: parlance / hand, subtle ≤ 1.15",
      "verify.workerd.64k: parlance / hand, subtle ≤ 1.15",
      "parse.node.text: parlance / hand+valibot ≤ 1.2",
      "parse.node.card: parlance / hand+valibot ≤ 1.2",
      "parse.bun.text: parlance / hand+valibot ≤ 1.2",
      "parse.bun.card: parlance / hand+valibot ≤ 1.2",
      "parse.deno.text: parlance / hand+valibot ≤ 1.2",
      "parse.deno.card: parlance / hand+valibot ≤ 1.2",
      "parse.workerd.text: parlance / hand+valibot ≤ 1.2",
      "parse.workerd.card: parlance / hand+valibot ≤ 1.2",
    ]
  `)
})

it('holds no goal twice', () => {
  expect(new Set(written).size).toBe(written.length)
})

it.each(goals)('bounds $measure on one side', ({ most, least }) => {
  expect([most, least].filter((limit) => limit !== undefined)).toHaveLength(1)
})

it('belongs to a topic that is measured, and leaves none without a goal', () => {
  expect(new Set(goals.map(({ topic }) => topic))).toEqual(new Set(topics.map(({ name }) => name)))
})
