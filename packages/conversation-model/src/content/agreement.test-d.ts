import type { InferOutput } from 'valibot'
import { expectTypeOf } from 'vitest'
import type { addressInfo } from './address-info.schema.ts'
import type { AddressInfo } from './address-info.ts'
import type { cardHeight } from './card-height.schema.ts'
import type { CardHeight } from './card-height.ts'
import type { cardMessageProperties } from './card-message-properties.schema.ts'
import type { CardMessageProperties } from './card-message-properties.ts'
import type { cardMessage } from './card-message.schema.ts'
import type { CardMessage } from './card-message.ts'
import type { carouselMessage } from './carousel-message.schema.ts'
import type { CarouselMessage } from './carousel-message.ts'
import type { choiceItem } from './choice-item.schema.ts'
import type { ChoiceItem } from './choice-item.ts'
import type { choiceMessageProperties } from './choice-message-properties.schema.ts'
import type { ChoiceMessageProperties } from './choice-message-properties.ts'
import type { choiceMessage } from './choice-message.schema.ts'
import type { ChoiceMessage } from './choice-message.ts'
import type { contactInfoMessage } from './contact-info-message.schema.ts'
import type { ContactInfoMessage } from './contact-info-message.ts'
import type { coordinates } from './coordinates.schema.ts'
import type { Coordinates } from './coordinates.ts'
import type { emailInfo } from './email-info.schema.ts'
import type { EmailInfo } from './email-info.ts'
import type { listItem } from './list-item.schema.ts'
import type { ListItem } from './list-item.ts'
import type { listMessageProperties } from './list-message-properties.schema.ts'
import type { ListMessageProperties } from './list-message-properties.ts'
import type { listMessage } from './list-message.schema.ts'
import type { ListMessage } from './list-message.ts'
import type { listSection } from './list-section.schema.ts'
import type { ListSection } from './list-section.ts'
import type { locationMessage } from './location-message.schema.ts'
import type { LocationMessage } from './location-message.ts'
import type { mediaProperties } from './media-properties.schema.ts'
import type { MediaProperties } from './media-properties.ts'
import type { nameInfo } from './name-info.schema.ts'
import type { NameInfo } from './name-info.ts'
import type { organizationInfo } from './organization-info.schema.ts'
import type { OrganizationInfo } from './organization-info.ts'
import type { phoneNumberInfo } from './phone-number-info.schema.ts'
import type { PhoneNumberInfo } from './phone-number-info.ts'
import type { productItem } from './product-item.schema.ts'
import type { ProductItem } from './product-item.ts'
import type { templateMessage } from './template-message.schema.ts'
import type { TemplateMessage } from './template-message.ts'
import type { templateParameters } from './template-parameters.schema.ts'
import type { TemplateParameters } from './template-parameters.ts'
import type { templateReference } from './template-reference.schema.ts'
import type { TemplateReference } from './template-reference.ts'
import type { textMessage } from './text-message.schema.ts'
import type { TextMessage } from './text-message.ts'
import type { urlInfo } from './url-info.schema.ts'
import type { UrlInfo } from './url-info.ts'

// That each schema names the members of its interface, no more and no fewer, its own file makes sure with
// `satisfies Agrees`. Here each schema is held against the interface of its name, in both directions.
expectTypeOf<InferOutput<typeof addressInfo>>().toEqualTypeOf<AddressInfo>()
expectTypeOf<InferOutput<typeof cardHeight>>().toEqualTypeOf<CardHeight>()
expectTypeOf<InferOutput<typeof cardMessageProperties>>().toEqualTypeOf<CardMessageProperties>()
expectTypeOf<InferOutput<typeof cardMessage>>().toEqualTypeOf<CardMessage>()
expectTypeOf<InferOutput<typeof carouselMessage>>().toEqualTypeOf<CarouselMessage>()
expectTypeOf<InferOutput<typeof choiceItem>>().toEqualTypeOf<ChoiceItem>()
expectTypeOf<InferOutput<typeof choiceMessageProperties>>().toEqualTypeOf<ChoiceMessageProperties>()
expectTypeOf<InferOutput<typeof choiceMessage>>().toEqualTypeOf<ChoiceMessage>()
expectTypeOf<InferOutput<typeof contactInfoMessage>>().toEqualTypeOf<ContactInfoMessage>()
expectTypeOf<InferOutput<typeof coordinates>>().toEqualTypeOf<Coordinates>()
expectTypeOf<InferOutput<typeof emailInfo>>().toEqualTypeOf<EmailInfo>()
expectTypeOf<InferOutput<typeof listItem>>().toEqualTypeOf<ListItem>()
expectTypeOf<InferOutput<typeof listMessageProperties>>().toEqualTypeOf<ListMessageProperties>()
expectTypeOf<InferOutput<typeof listMessage>>().toEqualTypeOf<ListMessage>()
expectTypeOf<InferOutput<typeof listSection>>().toEqualTypeOf<ListSection>()
expectTypeOf<InferOutput<typeof locationMessage>>().toEqualTypeOf<LocationMessage>()
expectTypeOf<InferOutput<typeof mediaProperties>>().toEqualTypeOf<MediaProperties>()
expectTypeOf<InferOutput<typeof nameInfo>>().toEqualTypeOf<NameInfo>()
expectTypeOf<InferOutput<typeof organizationInfo>>().toEqualTypeOf<OrganizationInfo>()
expectTypeOf<InferOutput<typeof phoneNumberInfo>>().toEqualTypeOf<PhoneNumberInfo>()
expectTypeOf<InferOutput<typeof productItem>>().toEqualTypeOf<ProductItem>()
expectTypeOf<InferOutput<typeof templateMessage>>().toEqualTypeOf<TemplateMessage>()
expectTypeOf<InferOutput<typeof templateParameters>>().toEqualTypeOf<TemplateParameters>()
expectTypeOf<InferOutput<typeof templateReference>>().toEqualTypeOf<TemplateReference>()
expectTypeOf<InferOutput<typeof textMessage>>().toEqualTypeOf<TextMessage>()
expectTypeOf<InferOutput<typeof urlInfo>>().toEqualTypeOf<UrlInfo>()
