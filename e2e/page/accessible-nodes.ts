import type { Page } from 'playwright-core'

/** What Chromium tells a screen reader of an element. */
export interface AccessibleNode {
  readonly role: string
  readonly name: string
  /** Whether it is told without being asked for. */
  readonly live: string
}

/** The accessibility tree of Chromium, without what it ignores. */
export const accessibleNodes = async (page: Page): Promise<AccessibleNode[]> => {
  const session = await page.context().newCDPSession(page)
  try {
    await session.send('Accessibility.enable')
    const { nodes } = await session.send('Accessibility.getFullAXTree')
    return nodes
      .filter(({ ignored }) => !ignored)
      .map(({ role, name, properties = [] }) => ({
        role: String(role?.value ?? ''),
        name: String(name?.value ?? ''),
        live: String(properties.find((each) => each.name === 'live')?.value.value ?? ''),
      }))
  } finally {
    await session.detach()
  }
}
