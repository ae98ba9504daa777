/** What JSON can hold, as strange as it may be, with `secret` in places where a careless message would quote it. */
function otherParts(secret: string): unknown[] {
  return [
    null,
    true,
    4711,
    secret,
    [],
    [secret],
    {},
    { text: secret, type: secret, message_type: secret, message: secret },
    JSON.parse('{"__proto__":{"text":"a"},"constructor":{"prototype":1},"toString":null}'),
  ]
}

/** Copies of `value`: in each, one of its parts, or the whole of it, is something else. */
export function withOtherParts(value: unknown, secret: string): unknown[] {
  const count = countParts(value)
  return otherParts(secret).flatMap((part) =>
    Array.from({ length: count }, (_, index) => replacePart(value, index, part)),
  )
}

function countParts(value: unknown): number {
  let count = 0
  JSON.stringify(value, (_key, each: unknown) => (count++, each))
  return count
}

function replacePart(value: unknown, index: number, part: unknown): unknown {
  let reached = 0
  const text = JSON.stringify(value, (_key, each: unknown) => (reached++ === index ? part : each))
  return JSON.parse(text)
}
