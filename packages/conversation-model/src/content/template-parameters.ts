/** The values of a template's parameters, under their names. */
export interface TemplateParameters {
  /** The text that takes the parameter's place. */
  [name: string]: string
}
