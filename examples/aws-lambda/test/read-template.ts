import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** What the function of template.yaml is made of. */
interface Properties {
  CodeUri: string
  Handler: string
  Environment: { Variables: Record<string, string> }
}

export function readTemplate(): Properties {
  const text = readFileSync(new URL('../template.yaml', import.meta.url), 'utf8')
  // Its functions (`!Ref`) stay what they are applied to: without a word, please.
  const template: { Resources: { Webhooks: { Properties: Properties } } } = parse(text, { logLevel: 'error' })
  return template.Resources.Webhooks.Properties
}
