import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

const screens = [
  'overview',
  'import',
  'compare',
  'targets',
  'catalogue',
  'catalogue?part=regions&new=1',
  'catalogue?part=departments&new=1',
  'history',
  'completeness',
  'completeness?by=department'
] as const

/** What a screen is blamed for under WCAG 2.1 AA, as rule and element. */
async function blame(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
    // The window has one page; axe would open a second to run in.
    .setLegacyMode()
    .analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

for (const [language, theme] of [
  ['zh-CN', 'light'],
  ['en-US', 'dark']
] as const) {
  test(`every screen is reachable by all and no longer than the window, in ${language}, ${theme}`, async ({ open }) => {
    test.setTimeout(120_000)
    const { page } = await open({ demo: true })
    await expect(page.getByText('云岭县').first()).toBeVisible()
    await choose(page, language, theme)
    for (const screen of screens) {
      await page.evaluate((name) => {
        location.hash = `#/${name}`
      }, screen)
      await expect(page.getByRole('main').or(page.locator('main'))).not.toBeEmpty()
      await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
      expect
        .soft({ screen, blamed: await blame(page), beyond: await beyond(page) })
        .toEqual({ screen, blamed: [], beyond: 0 })
    }
  })
}

/** How far the page reaches below its window, in pixels: what scrolls does so within it. */
function beyond(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight - innerHeight)
}

async function choose(page: Page, language: string, theme: string): Promise<void> {
  await page.getByRole('button', { name: '显示设置' }).click()
  if (theme === 'dark') await page.getByText('深色', { exact: true }).click()
  if (language === 'en-US') await page.getByText('English').click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('navigation')).toContainText(language === 'en-US' ? 'Overview' : '总览')
}
