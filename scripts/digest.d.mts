/** Every file below a folder, sorted, generated ones left out. */
export function filesBelow(folder: string): string[]

/** The hash of the names and the contents of these files. */
export function digest(files: readonly string[]): string
