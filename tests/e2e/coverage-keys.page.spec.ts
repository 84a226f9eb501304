import { expect, test } from './fixtures.ts'

test('the ends of a row and of the grid of coverage are a key away', async ({ open }) => {
  const { page } = await open({ demo: true })
  await page.getByRole('navigation').getByText('齐全').click()
  const grid = page.getByRole('grid')
  await grid.focus()
  const at = () =>
    grid.evaluate((element) => (element.getAttribute('aria-activedescendant') ?? '').split('-').map(Number))
  await page.keyboard.press('Home')
  await page.keyboard.press('End')
  const [, row = 0, last = 0] = await at()
  expect(last).toBeGreaterThan(3)
  await page.keyboard.press('Control+End')
  const [, bottom = 0, right = 0] = await at()
  expect(bottom).toBeGreaterThan(row)
  expect(right).toBe(last)
  await expect(page.locator(`#presence-${bottom}-${right}`)).toBeInViewport()
  await page.keyboard.press('Home')
  expect(await at()).toEqual([Number.NaN, bottom, 0])
  await page.keyboard.press('Control+Home')
  expect(await at()).toEqual([Number.NaN, 0, 0])
  await expect(page.locator('#presence-0-0')).toBeInViewport()
})
