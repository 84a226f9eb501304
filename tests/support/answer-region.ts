import { expect, type Page } from '@playwright/test'

/** Picks 利川市 for the question that has the focus, by keys: picked, and not yet agreed to. */
export async function pickRegionByKeys(page: Page): Promise<void> {
  const answer = page.getByRole('combobox', { name: '回答' })
  await expect(answer).toBeFocused()
  await page.keyboard.type('利川')
  await expect(page.locator('.ant-select-item-option-active')).toContainText('利川市')
  await page.keyboard.press('Enter')
  await expect(answer).toHaveAttribute('aria-expanded', 'false')
}
