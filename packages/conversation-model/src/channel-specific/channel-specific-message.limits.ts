import type { ChannelSpecificMessage } from './channel-specific-message.ts'
import { kakaoTalkCarouselCommerceMessageLimits } from './kakaotalk/kakaotalk-carousel-commerce-message.limits.ts'
import { kakaoTalkCommerceCardLimits } from './kakaotalk/kakaotalk-commerce-card.limits.ts'
import type { BrokenLimit } from '../schema/limits/broken-limit.ts'
import { within } from '../schema/limits/within.ts'
import { whatsAppFlowLimits } from './whatsapp/whatsapp-flow.limits.ts'
import { whatsAppOrderDetailsLimits } from './whatsapp/whatsapp-order-details.limits.ts'
import { whatsAppOrderStatusLimits } from './whatsapp/whatsapp-order-status.limits.ts'

/** The documented limits of a channel-specific message, as far as it breaks them; none of an unknown kind. */
export function channelSpecificMessageLimits(message: ChannelSpecificMessage): BrokenLimit[] {
  return within('message', limitsOfKind(message))
}

function limitsOfKind(message: ChannelSpecificMessage): BrokenLimit[] {
  switch (message.message_type) {
    case 'FLOWS':
      return whatsAppFlowLimits(message.message)
    case 'ORDER_DETAILS':
      return whatsAppOrderDetailsLimits(message.message)
    case 'ORDER_STATUS':
      return whatsAppOrderStatusLimits(message.message)
    case 'COMMERCE':
      return kakaoTalkCommerceCardLimits(message.message)
    case 'CAROUSEL_COMMERCE':
      return kakaoTalkCarouselCommerceMessageLimits(message.message)
    default:
      return []
  }
}
