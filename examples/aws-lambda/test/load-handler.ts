import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { APIGatewayProxyEvent, APIGatewayProxyEventV2, Context } from 'aws-lambda'
import { readTemplate } from './read-template.ts'

export type Handler = (
  event: APIGatewayProxyEvent | APIGatewayProxyEventV2,
  context: Context,
) => Promise<{ statusCode: number; headers: Record<string, string>; body: string }>

/** Loads what template.yaml uploads, from a folder that has nothing else, as Lambda's runtime does. */
export async function loadHandler(): Promise<Handler> {
  const { CodeUri, Handler } = readTemplate()
  const [file = '', name = ''] = Handler.split('.')
  const task = await mkdtemp(join(tmpdir(), 'lambda-'))
  await cp(fileURLToPath(new URL(`../${CodeUri}`, import.meta.url)), task, { recursive: true })
  const module: Record<string, Handler> = await import(pathToFileURL(join(task, `${file}.mjs`)).href)
  await rm(task, { recursive: true })
  const handler = module[name]
  if (typeof handler !== 'function') throw new TypeError(`${Handler} is no function`)
  return handler
}
