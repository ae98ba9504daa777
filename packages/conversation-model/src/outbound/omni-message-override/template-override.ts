import type { TemplateReference } from '../../content/template-reference.ts'
import type { NoOverride } from './no-override.ts'

/** What one channel shows instead of the content: a template of the API's own. */
export interface TemplateOverride extends Omit<NoOverride, 'template_reference'> {
  /** The template and what it is filled with. Its `version` is required. */
  template_reference: TemplateReference
}
