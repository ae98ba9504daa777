import { sendTextMessage } from '@parlance/conversation-messages'
import type { Page } from 'playwright-core'
import { accessibleNodes } from './accessible-nodes.ts'
import { assertThat } from './assert-that.ts'
import { axeViolations } from './axe-violations.ts'
import { until } from './create-report.ts'
import type { Stage } from './stage.ts'

const sizes = { wide: { width: 1360, height: 860 }, narrow: { width: 390, height: 800 } }
const controls = new Set([
  'button',
  'checkbox',
  'combobox',
  'DisclosureTriangle',
  'link',
  'searchbox',
  'spinbutton',
  'textbox',
])

const assertNothingFound = async (page: Page): Promise<void> => {
  const found = await axeViolations(page)
  assertThat(found.length === 0, `${found.length}:\n${found.join('\n')}`)
}

/** How the page is for those who do not see it, or see little; with messages of every kind on it. */
export const checkAccessibility = async ({ check, page, client, app }: Stage): Promise<void> => {
  const phoneOf = (channel: string) =>
    page.locator('#phones button', { hasText: channel }).filter({ hasText: '46701234567' })
  for (const [size, viewport] of Object.entries(sizes)) {
    await page.setViewportSize(viewport)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await check(`axe finds nothing, ${size} and ${colorScheme}`, async () => {
        if (size === 'narrow') await page.getByRole('button', { name: 'Phone', exact: true }).click()
        for (const channel of ['WHATSAPP', 'RCS']) {
          await phoneOf(channel).click()
          for (const all of await page.locator('.native summary').all()) await all.click()
          await assertNothingFound(page)
        }
        if (size === 'wide') return
        await page.getByRole('button', { name: 'Log', exact: true }).click()
        await assertNothingFound(page)
      })
    }
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' })
  await page.setViewportSize(sizes.wide)

  await check('a screen reader is told the name of each control, and of each place', async () => {
    const nodes = await accessibleNodes(page)
    const nameless = nodes.filter(({ role, name }) => controls.has(role) && name.trim() === '')
    assertThat(nameless.length === 0, `nameless: ${nameless.map(({ role }) => role).join(', ')}`)
    for (const [role, name] of [
      ['banner', ''],
      ['main', ''],
      ['region', 'Phones'],
      ['region', 'Phone'],
      ['region', 'Messages'],
      ['region', 'Log and faults'],
      ['list', 'Log, the newest first'],
      ['list', 'Faults that are on'],
      ['textbox', 'Write back as this person'],
      ['button', 'Send'],
      ['searchbox', 'Filter the log'],
      ['button', 'Yes, please'],
      ['button', 'Whole menu (opens bistro.example)'],
    ]) {
      const isThere = nodes.some((node) => node.role === role && (name === '' || node.name === name))
      assertThat(isThere, `there is no ${role} "${name}"`)
    }
  })
  await check('what happens is told by itself: the state of the connection, and messages', async () => {
    const text = 'For those who listen'
    await sendTextMessage(client, {
      app_id: app,
      recipient_identities: [{ channel: 'RCS', identity: '+46701234567' }],
      text,
    })
    await until('the message', async () =>
      (await page.locator('#announcer').textContent())?.includes(`App to 46701234567: ${text}`),
    )
    const live = (await accessibleNodes(page)).filter((node) => node.live === 'polite')
    assertThat(
      live.some(({ role }) => role === 'status'),
      'the connection is not told',
    )
    assertThat(live.length > 1, 'messages are not told')
  })
  await check('what went wrong is told at once, and can be closed', async () => {
    // On a page of its own: the browser notes the refusal as an error.
    const other = await page.context().newPage()
    try {
      await other.goto(page.url())
      await other.route('**/_sandbox/read', (route) =>
        route.fulfill({ status: 400, body: 'It cannot be read.' }),
      )
      await other.getByRole('button', { name: 'Mark as read' }).click()
      await other.getByRole('alert').getByText('It cannot be read.').waitFor()
      const nodes = await accessibleNodes(other)
      assertThat(
        nodes.some(({ role, live }) => role === 'alert' && live === 'assertive'),
        'there is no alert',
      )
      await other.getByRole('button', { name: 'Close this message' }).click()
      assertThat((await other.getByRole('alert').count()) === 0, 'it stays')
    } finally {
      await other.close()
    }
  })
}
