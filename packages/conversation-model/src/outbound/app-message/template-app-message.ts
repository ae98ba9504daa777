import type { TemplateMessage } from '../../content/template-message.ts'
import type { AppMessageExtras } from './app-message-extras.ts'
import type { NoAppContent } from './no-app-content.ts'

/** A message of the app: a template, and what may stand beside it. */
export interface TemplateAppMessage extends AppMessageExtras, Omit<NoAppContent, 'template_message'> {
  /** The template and what it is filled with. */
  template_message: TemplateMessage
}
