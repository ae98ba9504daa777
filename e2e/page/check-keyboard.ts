import type { Page } from 'playwright-core'
import { sendChoiceMessage } from '@parlance/conversation-messages'
import { assertThat } from './assert-that.ts'
import { until } from './create-report.ts'
import type { Stage } from './stage.ts'

/** Presses Tab until the focus is on what fits. */
const tabTo = async (page: Page, selector: string, text = ''): Promise<void> => {
  for (let step = 0; step < 200; step += 1) {
    await page.keyboard.press('Tab')
    const isThere = await page.evaluate(
      ([wanted = '', words = '']) => {
        const { activeElement } = document
        return activeElement?.matches(wanted) && activeElement.textContent.includes(words)
      },
      [selector, text],
    )
    if (isThere) return
  }
  throw new Error(`Tab does not lead to ${selector} ${text}`)
}

const focusedId = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id || (document.activeElement?.tagName ?? ''))

/** The whole page with the keyboard alone: no pointer is used here. */
export const checkKeyboard = async ({ check, page, client, app, receiver }: Stage): Promise<void> => {
  await page.reload()
  await page.locator('#chat .message').first().waitFor()
  await check('keyboard: a phone is opened and a choice is taken', async () => {
    const { message_id } = await sendChoiceMessage(client, {
      app_id: app,
      recipient_identities: [{ channel: 'LINE', identity: 'keyboard' }],
      choice_message: {
        text_message: { text: 'With or without?' },
        choices: [{ text_message: { text: 'Without a mouse' }, postback_data: 'without' }],
      },
    })
    await page.locator('#phones button', { hasText: 'keyboard' }).waitFor()
    await tabTo(page, '#phones button', 'keyboard')
    await page.keyboard.press('Enter')
    await page.locator(`#chat [data-id="${message_id}"]`).waitFor()
    await tabTo(page, '#chat .choice', 'Without a mouse')
    await page.keyboard.press('Space')
    await until('the webhook', () =>
      receiver.events.find((event) => JSON.stringify(event).includes('"postback_data":"without"')),
    )
  })
  await check(
    'keyboard: faults are switched on, and cleared one by one, and the focus is not lost',
    async () => {
      await tabTo(page, '#fault-panel > summary')
      await page.keyboard.press('Enter')
      for (const kind of ['Connection reset', 'No answer at all', 'Answer is no JSON']) {
        await tabTo(page, '#fault-kind')
        await page.keyboard.type(kind)
        await tabTo(page, '#fault-form button')
        await page.keyboard.press('Enter')
        await page.locator('#faults li', { hasText: kind }).waitFor()
        await page.keyboard.press('Shift+Tab')
        await page.locator('#fault-kind').evaluate((select) => {
          if (select instanceof HTMLElement) select.blur()
        })
      }
      await tabTo(page, '#faults li:nth-child(2) button')
      for (const left of [2, 1]) {
        await page.keyboard.press('Enter')
        await until('one fault less', async () => (await page.locator('#faults li').count()) === left)
        const isOnAnother = await page.evaluate(() => document.activeElement?.matches('#faults button'))
        assertThat(isOnAnother === true, `the focus is on ${await focusedId(page)}`)
      }
      await page.keyboard.press('Enter')
      await until('no fault left', async () => (await page.locator('#faults li').count()) === 0)
      assertThat((await focusedId(page)) === 'fault-kind', `the focus is on ${await focusedId(page)}`)
    },
  )
  await check('keyboard: the skip link leads from the log of a narrow page to the box', async () => {
    await page.setViewportSize({ width: 390, height: 800 })
    await tabTo(page, '#tab-log')
    await page.keyboard.press('Enter')
    await page.locator('#filter').waitFor()
    await tabTo(page, '#skip')
    await page.keyboard.press('Enter')
    assertThat((await focusedId(page)) === 'reply', `the focus is on ${await focusedId(page)}`)
    await page.setViewportSize({ width: 1360, height: 860 })
  })
  await check('keyboard: the log is filtered and unfolded', async () => {
    await tabTo(page, '#filter')
    await page.keyboard.type('without')
    await tabTo(page, '#log summary')
    await page.keyboard.press('Enter')
    await page.locator('#log details[open] .json').first().waitFor()
    await tabTo(page, '#log details[open] .json')
  })
  await page.locator('#filter').fill('')
}
