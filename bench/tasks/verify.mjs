const bytesOf = (text) => new TextEncoder().encode(text)

/** Verifies one webhook, its body as text or as bytes. */
export const prepare = async ({ createVerifier, sign }, { secret, body, headers, asBytes }) => {
  const given = asBytes ? bytesOf(body) : body
  const signed = sign ? await sign(secret, body) : headers
  const verify = createVerifier(secret)
  const forged = `${body} `
  const verdicts = [
    await verify(signed, given),
    !(await verify(signed, asBytes ? bytesOf(forged) : forged)),
    !(await verify({}, given)),
    !(await createVerifier(`${secret}0`)(signed, given)),
  ]
  if (!verdicts.every((verdict) => verdict === true)) throw new Error(`Verdicts: ${verdicts.join(', ')}`)
  return () => verify(signed, given)
}
