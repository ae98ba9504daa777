import { join } from 'node:path'
import { sendMessage } from '@parlance/conversation-messages'
import type { Locator, Page } from 'playwright-core'
import { assertThat } from './assert-that.ts'
import type { Stage } from './stage.ts'

const identity = `somebody-with-a-name-${'that-goes-on-'.repeat(8)}`
const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'
const hebrew = 'השולחן שלך מוכן (5)!'

const messages: readonly Parameters<typeof sendMessage>[1]['message'][] = [
  { text_message: { text: `${word}${word}` } },
  {
    card_message: {
      title: word,
      description: `https://bistro.example/${'menu/'.repeat(40)}`,
      media_message: { url: `https://bistro.example/${'n'.repeat(120)}.jpg` },
      choices: [{ text_message: { text: word.slice(0, 60) } }],
    },
  },
  {
    template_message: {
      omni_template: {
        template_id: word,
        version: 'latest',
        parameters: { [word]: 'The value', time: '20:00' },
      },
    },
  },
  { contact_info_message: { name: { full_name: word }, phone_numbers: [{ phone_number: '+46701234567' }] } },
  {
    choice_message: {
      text_message: { text: hebrew },
      choices: [{ text_message: { text: 'כן, בבקשה!' } }],
    },
  },
]

/** Whether the last sign of a text stands to its left, as in what is written from right to left. */
const endsLeft = (place: Locator): Promise<boolean> =>
  place.evaluate((element) => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const text = texts.nextNode()
    if (!(text instanceof Text)) return false
    const at = (start: number): number => {
      const range = document.createRange()
      range.setStart(text, start)
      range.setEnd(text, start + 1)
      return range.getBoundingClientRect().left
    }
    return at(text.length - 1) < at(0)
  })

/** How far the page and the open phone are wider than what is seen of them. */
const surplus = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const screen = document.querySelector('#screen')
    const { scrollWidth } = document.documentElement
    return Math.max(scrollWidth - innerWidth, screen ? screen.scrollWidth - screen.clientWidth : 0)
  })

/** Long words, long names, what is written from right to left, and small windows. */
export const checkLayout = async ({ check, page, client, app, pictures }: Stage): Promise<void> => {
  for (const message of messages) {
    await sendMessage(client, {
      app_id: app,
      recipient_identities: [{ channel: 'MESSENGER', identity }],
      message,
    })
  }
  const row = page.locator('#phones button', { hasText: identity })
  await row.click()
  await page
    .locator('#chat .message')
    .nth(messages.length - 1)
    .waitFor()
  const size = page.viewportSize() ?? { width: 1360, height: 860 }

  for (const [width, height] of [
    [1360, 860],
    [900, 420],
    [320, 480],
  ] as const) {
    await page.setViewportSize({ width, height })
    await check(`nothing long sticks out at ${width} × ${height}`, async () => {
      assertThat((await surplus(page)) <= 0, `${await surplus(page)} px too wide`)
      const { height: rowHeight = 0 } = (await row.boundingBox()) ?? {}
      assertThat(rowHeight > 0 && rowHeight < 100, `a phone takes ${rowHeight} px of the list`)
    })
    await page.screenshot({ path: join(pictures, `long-${width}.png`) })
  }
  await check('the phone that is opened is seen in the list', async () => {
    const rows = page.locator('#phones button')
    for (const place of [rows.first(), row]) {
      // By its script: a pointer would scroll there first.
      await place.evaluate((button) => {
        if (button instanceof HTMLElement) button.click()
      })
      const { x = -1, width = 0 } = (await place.boundingBox()) ?? {}
      assertThat(x >= 0 && x + width <= 320, `it is at ${x} px`)
    }
  })
  await page.setViewportSize(size)
  await check('the values of a template have room beside a long name', async () => {
    const { width = 0 } = (await page.getByText('The value').boundingBox()) ?? {}
    assertThat(width > 80, `it is ${width} px wide`)
  })
  await check('what is written from right to left ends on the left', async () => {
    assertThat(await endsLeft(page.locator('.bubble p', { hasText: 'השולחן' })), 'the text of a message')
    assertThat(await endsLeft(page.locator('.choice', { hasText: 'בבקשה' })), 'the label of a choice')
  })
  await check('what could not be sent stands in the box again', async () => {
    // On a page of its own: the browser notes the refusal as an error.
    const other = await page.context().newPage()
    try {
      await other.goto(page.url())
      await other.route('**/_sandbox/receive', (route) => route.fulfill({ status: 400, body: 'Not now.' }))
      await other.getByLabel('Write back as this person').fill('Do not lose me')
      await other.getByRole('button', { name: 'Send' }).click()
      await other.getByRole('alert').getByText('Not now.').waitFor()
      const value = await other.locator('#reply').inputValue()
      assertThat(value === 'Do not lose me', `the box holds "${value}"`)
    } finally {
      await other.close()
    }
  })
}
