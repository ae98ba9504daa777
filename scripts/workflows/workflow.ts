import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** What the rules read of a workflow of GitHub. */
export interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions?: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, Job>>
}

export interface Job {
  readonly permissions?: Readonly<Record<string, string>>
  readonly steps: readonly {
    readonly run?: string
    readonly uses?: string
    readonly with?: Readonly<Record<string, unknown>>
  }[]
}

const folder = new URL('../../.github/workflows/', import.meta.url)

/** The workflows of this repository, each as its text and as what that says. */
export const readWorkflows = (): { file: string; text: string; workflow: Workflow }[] =>
  readdirSync(folder).map((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8')
    const workflow: Workflow = parse(text)
    return { file, text, workflow }
  })
