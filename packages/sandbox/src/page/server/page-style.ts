import { base } from './style/base.ts'
import { content } from './style/content.ts'
import { layout } from './style/layout.ts'
import { phone } from './style/phone.ts'
import { watch } from './style/watch.ts'

/** How the page looks. */
export const pageStyle: string = /* @__PURE__ */ [base, layout, phone, content, watch].join('')
