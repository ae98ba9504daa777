import { checkVectors } from './signature/check-vectors.mjs'
import { checkHeaders } from './signature/check-headers.mjs'
import { checkHeaderForms } from './signature/check-header-forms.mjs'
import { checkWindow } from './signature/check-window.mjs'
import { checkBodies } from './signature/check-bodies.mjs'
import { checkSecrets } from './signature/check-secrets.mjs'

export async function checkSignatures(table) {
  await checkVectors(table)
  await checkHeaders(table)
  await checkHeaderForms(table)
  await checkWindow(table)
  await checkBodies(table)
  await checkSecrets(table)
}
