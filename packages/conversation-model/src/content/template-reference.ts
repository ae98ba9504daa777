import type { TemplateParameters } from './template-parameters.ts'

/** Which template, in which version and language, and what it is filled with. */
export interface TemplateReference {
  /** Id of the template. For a channel template of WhatsApp: its name. */
  template_id: string
  /**
   * Version of the template, or `latest`. Required for templates of the API's own (`omni_template`, and
   * `template_reference` of an override), not for those of a channel.
   */
  version?: string
  /**
   * Language as BCP 47, `en-US` or `en_US`. Default: English. Channel templates of WhatsApp require it, with
   * the underscore.
   */
  language_code?: string
  /** The value of each parameter. Every parameter of the template must be given. */
  parameters?: TemplateParameters
}
