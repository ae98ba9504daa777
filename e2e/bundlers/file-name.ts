import { isAbsolute, relative } from 'node:path'

/** A file by its name from the folder, with slashes. What is no file (`node:http`, `\0virtual`) keeps its name. */
export const fileName = (folder: string, file: string): string =>
  isAbsolute(file) ? relative(folder, file).replaceAll('\\', '/') : file
