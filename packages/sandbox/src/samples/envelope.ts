import type { JsonObject } from '@parlance/conversation-model'

/** What all sample events share. */
export function envelope(payload: JsonObject): JsonObject {
  return {
    app_id: '01HV7Q2M9KXD4S8T0RZ3B6CWNE',
    accepted_time: '2026-03-14T09:26:53.589793Z',
    event_time: '2026-03-14T09:26:53.412Z',
    project_id: '7d0f6a52-3c1e-4b8a-9e57-2f6c1d4b8a90',
    ...payload,
    message_metadata: '',
    correlation_id: '',
  }
}
