/** The version of the package, as its requests tell. A test keeps it equal to the manifest's. */
export const version = '0.0.0'
