import type { Sandbox } from '../../sandbox.ts'
import { sampleMessages } from './sample-messages.ts'

/** Nobody waits longer for a sandbox that a fault keeps silent. */
const timeoutMs = 5000

/** Sends one message of each kind to a person, through the API as any client would. */
export async function sendSamples(
  sandbox: Sandbox,
  person: { readonly channel: string; readonly identity: string },
  request: Request,
): Promise<void> {
  const { origin } = new URL(request.url)
  const key = `${sandbox.keyId}:${sandbox.keySecret}`
  const authorization = `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(key)))}`
  for (const message of sampleMessages) {
    const response = await sandbox.fetch(`${origin}/v1/projects/${sandbox.projectId}/messages:send`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify({
        app_id: sandbox.appId,
        recipient: { identified_by: { channel_identities: [person] } },
        message,
      }),
      signal: AbortSignal.timeout(timeoutMs),
    })
    if (!response.ok) throw new Error(`The sandbox answered ${response.status}: ${await messageOf(response)}`)
    await response.text()
  }
}

async function messageOf(response: Response): Promise<string> {
  const text = await response.text()
  return /"message":\s*"([^"]*)"/.exec(text)?.[1] ?? text.slice(0, 200)
}
