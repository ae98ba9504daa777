import type { Topic } from './harness/topic.ts'
import { install } from './topics/install.ts'
import { list } from './topics/list.ts'
import { ownWork } from './topics/own-work.ts'
import { parse } from './topics/parse.ts'
import { send } from './topics/send.ts'
import { size } from './topics/size.ts'
import { start } from './topics/start.ts'
import { types } from './topics/types.ts'
import { verify } from './topics/verify.ts'
import { worker } from './topics/worker.ts'

/** In the order of the report. */
export const topics: readonly Topic[] = [
  size,
  install,
  types,
  start,
  worker,
  ownWork,
  send,
  list,
  verify,
  parse,
]
