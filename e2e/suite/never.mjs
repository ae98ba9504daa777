/** What never comes. */
export const never = () => new Promise(() => {})
