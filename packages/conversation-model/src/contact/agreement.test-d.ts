import type { InferOutput } from 'valibot'
import { expectTypeOf } from 'vitest'
import type { contactLanguage } from './contact-language.schema.ts'
import type { ContactLanguage } from './contact-language.ts'
import type { contact } from './contact.schema.ts'
import type { Contact } from './contact.ts'

// That each schema names the members of its interface, no more and no fewer, its own file makes sure with
// `satisfies Agrees`. Here each schema is held against the interface of its name, in both directions.
expectTypeOf<InferOutput<typeof contactLanguage>>().toEqualTypeOf<ContactLanguage>()
expectTypeOf<InferOutput<typeof contact>>().toEqualTypeOf<Contact>()
