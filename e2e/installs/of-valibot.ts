/** The published names whose declarations reach those of valibot: large, and with `Blob` and `File` in them. */
export const ofValibot = /\/conversation-(events|model)\/schemas$/
