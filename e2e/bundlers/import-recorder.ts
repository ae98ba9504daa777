import { fileName } from './file-name.ts'

/** What rollup, rolldown and vite tell a plugin of a module. */
interface ModuleInfo {
  readonly id: string
  readonly importedIds: readonly string[]
  readonly dynamicallyImportedIds: readonly string[]
}

/** A plugin for rollup and its kin. */
interface RecorderPlugin {
  readonly name: string
  buildEnd(this: {
    getModuleIds(): Iterable<string>
    getModuleInfo(id: string): ModuleInfo | null
  }): void
}

/** A plugin that notes what each file imports. */
export const importRecorder = (
  folder: string,
): { readonly plugin: RecorderPlugin; readonly imports: ReadonlyMap<string, readonly string[]> } => {
  const imports = new Map<string, string[]>()
  return {
    imports,
    plugin: {
      name: 'import-recorder',
      buildEnd() {
        for (const id of this.getModuleIds()) {
          const { importedIds = [], dynamicallyImportedIds = [] } = this.getModuleInfo(id) ?? {}
          const imported = [...importedIds, ...dynamicallyImportedIds]
          imports.set(
            fileName(folder, id),
            imported.map((each) => fileName(folder, each)),
          )
        }
      },
    },
  }
}
