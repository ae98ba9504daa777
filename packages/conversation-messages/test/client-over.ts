import { bearerToken, type Client, createClient } from '@parlance/core'
import { type Answer, type Asked, recordingFetch } from './recording-fetch.ts'

/** A client whose every request is remembered and answered from memory. */
export function clientOver(...answers: readonly Answer[]): { client: Client; asked: Asked[] } {
  const { fetch, asked } = recordingFetch(...answers)
  const client = createClient({ projectId: 'p', conversationRegion: 'eu', auth: bearerToken('token'), fetch })
  return { client, asked }
}
