import { Application, Logger, LogLevel, type ProjectReflection } from 'typedoc'

/** The packages as TypeDoc reads them, and what it has to say against them. */
export interface ReadProject {
  readonly project: ProjectReflection
  readonly warnings: readonly string[]
  /** Writes the whole reference, every type with every field, as pages for a browser. */
  readonly writePages: (folder: string) => Promise<void>
}

/**
 * Reads the sources behind published names: from `packages/core/src/index.ts` to `@parlance/core`. Of two or more: of
 * one alone TypeDoc makes no module.
 */
export const readProject = async (names: ReadonlyMap<string, string>): Promise<ReadProject> => {
  const warnings: string[] = []
  const application = await Application.bootstrap({
    name: 'Parlance',
    entryPoints: [...names.keys()],
    tsconfig: 'scripts/reference/tsconfig.json',
    basePath: '.',
    displayBasePath: '.',
    readme: 'none',
    // `npm run types` says what does not compile.
    skipErrorChecking: true,
    excludeExternals: true,
    excludeInternal: true,
    disableGit: true,
    sourceLinkTemplate: 'https://github.com/parlance-sdk/parlance/blob/main/{path}#L{line}',
    validation: { invalidLink: true, notExported: true, notDocumented: true },
  })
  application.logger = Object.assign(new Logger(), {
    log: (message: string, level: LogLevel) => {
      if (level >= LogLevel.Warn) warnings.push(message)
    },
  })
  const project = await application.convert()
  if (!project) throw new Error(`TypeDoc cannot read the packages:\n${warnings.join('\n')}`)
  for (const module of project.children ?? []) {
    module.name = names.get(module.sources?.[0]?.fileName ?? '') ?? module.name
  }
  application.validate(project)
  return { project, warnings, writePages: (folder) => application.generateDocs(project, folder) }
}
