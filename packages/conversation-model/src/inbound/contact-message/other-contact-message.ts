import type { ContactMessageExtras } from './contact-message-extras.ts'
import type { NoContactContent } from './no-contact-content.ts'

/**
 * A contact's message that came without content, or with content of a kind newer than this version. Its members
 * are there as they came, under names that this type does not know.
 */
export interface OtherContactMessage extends ContactMessageExtras, NoContactContent {}
