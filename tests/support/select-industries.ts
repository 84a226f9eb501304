import type { Page } from '@playwright/test'

/** GDP with its first two industries, over all years of the table. */
export async function selectIndustries(page: Page): Promise<void> {
  await page.keyboard.press('Control+3')
  await page.getByRole('grid').focus()
  await page.keyboard.press('Control+Home')
  // The first row is the name of the chapter.
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Shift+Control+ArrowRight')
  for (let row = 0; row < 2; row++) await page.keyboard.press('Shift+ArrowDown')
}
