/** The anchor that GitHub gives to the heading with a name. */
export const anchorOf = (name: string): string => name.toLowerCase().replaceAll(/[^\w-]/g, '')
