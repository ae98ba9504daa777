import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

/** What the wrangler.json of an example may hold. The first three are of no concern here. */
interface Configuration {
  $schema: string
  name: string
  observability: object
  main: string
  compatibility_date: string
  compatibility_flags: string[]
  vars: Record<string, string>
  kv_namespaces?: { binding: string; id: string }[]
  durable_objects?: { bindings: { name: string; class_name: string }[] }
  migrations?: { tag: string; new_sqlite_classes: string[] }[]
  queues?: {
    producers: { binding: string; queue: string }[]
    consumers: {
      queue: string
      max_batch_size: number
      max_batch_timeout: number
      max_retries: number
      dead_letter_queue?: string
    }[]
  }
}

/** The Worker in a folder, bundled as Wrangler does it and with the settings of its wrangler.json, for Miniflare. */
export async function workerOptions(folder: string) {
  const configuration: Configuration = JSON.parse(readFileSync(join(folder, 'wrangler.json'), 'utf8'))
  const { $schema: _schema, name: _name, observability: _observability, ...settings } = configuration
  const { main, compatibility_date, compatibility_flags, vars, ...bound } = settings
  const { kv_namespaces = [], durable_objects, migrations = [], queues, ...others } = bound
  // A setting that were passed over would be one that the test does not use.
  const [other] = Object.keys(others)
  if (other !== undefined) throw new TypeError(`wrangler.json: ${other} is not known here.`)
  const withStorage = new Set(migrations.flatMap(({ new_sqlite_classes }) => new_sqlite_classes))
  return {
    modules: true,
    script: await bundle(join(folder, main)),
    compatibilityDate: compatibility_date,
    compatibilityFlags: compatibility_flags,
    bindings: vars,
    kvNamespaces: Object.fromEntries(kv_namespaces.map(({ binding, id }) => [binding, id])),
    durableObjects: Object.fromEntries(
      (durable_objects?.bindings ?? []).map(({ name, class_name }) => [
        name,
        { className: class_name, useSQLite: withStorage.has(class_name) },
      ]),
    ),
    queueProducers: Object.fromEntries(
      (queues?.producers ?? []).map(({ binding, queue }) => [binding, { queueName: queue }]),
    ),
    queueConsumers: Object.fromEntries(
      (queues?.consumers ?? []).map((consumer) => [
        consumer.queue,
        {
          maxBatchSize: consumer.max_batch_size,
          maxBatchTimeout: consumer.max_batch_timeout,
          maxRetries: consumer.max_retries,
          ...(consumer.dead_letter_queue && { deadLetterQueue: consumer.dead_letter_queue }),
        },
      ]),
    ),
  }
}

async function bundle(main: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [main],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2024',
    conditions: ['workerd', 'worker', 'browser'],
    external: ['cloudflare:*'],
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}
