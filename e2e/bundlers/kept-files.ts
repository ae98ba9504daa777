import { fileName } from './file-name.ts'

/** The files of which a chunk of rollup, rolldown or vite holds code. */
export const keptFiles = (
  folder: string,
  modules: Readonly<Record<string, { readonly renderedLength: number }>>,
): string[] =>
  Object.entries(modules)
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([id]) => fileName(folder, id))
