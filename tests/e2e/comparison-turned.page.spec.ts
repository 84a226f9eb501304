import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

async function openComparison(page: Page): Promise<Locator> {
  await expect(page.getByRole('navigation')).toBeVisible()
  await page.keyboard.press('Control+3')
  const grid = page.getByRole('grid')
  await expect(grid.getByRole('rowheader', { name: '地区生产总值', exact: true })).toBeVisible()
  return grid
}

const corner = (grid: Locator) => grid.getByRole('columnheader').first()

test('a dimension is dragged from rows to columns, and moved back from its menu by keyboard', async ({ open }) => {
  const { page } = await open({ demo: true })
  const grid = await openComparison(page)
  const bar = page.getByRole('group', { name: '行、列和固定项' })
  const chip = (name: string) => bar.getByRole('button', { name, exact: false }).first()
  await expect(corner(grid)).toContainText('指标')
  await chip('指标').dragTo(bar.getByText('列', { exact: true }))
  await expect(corner(grid)).toContainText('时间')
  await expect(grid.getByRole('rowheader', { name: '2023年' })).toBeVisible()

  await chip('指标').focus()
  await page.keyboard.press('Enter')
  // Before the menu has the focus, the key would be the button's again.
  await expect(page.getByRole('menuitem', { name: '放到行' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(grid.getByRole('rowheader', { name: '地区生产总值', exact: true })).toBeVisible()
})

test('the tables of every month and year are made by keyboard alone', async ({ open }) => {
  const { page } = await open({ demo: true })
  const grid = await openComparison(page)
  const start = async (down: number): Promise<void> => {
    await page.getByRole('button', { name: '常用表' }).focus()
    await page.keyboard.press('Enter')
    const wanted = page.getByRole('menuitem').nth(down)
    await expect(wanted).toBeEnabled()
    // A key that comes before the menu has the focus moves nothing: it is pressed again, as a person does.
    await expect(async () => {
      if (!(await wanted.evaluate((item) => item === document.activeElement))) await page.keyboard.press('ArrowDown')
      await expect(wanted).toBeFocused({ timeout: 500 })
    }).toPass()
    await page.keyboard.press('Enter')
  }
  await start(0)
  await expect(grid.getByRole('columnheader', { name: '2023年', exact: true })).toBeVisible()
  // Pressed while the former table still stands it leads to the end of that one: then it is pressed again.
  await expect(async () => {
    await grid.focus()
    await page.keyboard.press('Control+End')
    const average = grid.getByRole('columnheader', { name: '2015—2023年年均增长（%）·水平法' })
    await expect(average).toBeVisible({ timeout: 2000 })
  }).toPass()
  await start(1)
  await expect(corner(grid)).toContainText('地区')
  // The best is first.
  await expect(
    grid
      .locator('[role=row]')
      .filter({ has: page.getByRole('rowheader') })
      .first()
  ).toContainText(/1$/)
  await start(2)
  await expect(grid.getByRole('columnheader', { name: '贡献率（%）' }).first()).toBeVisible()
  await start(3)
  await expect(grid.getByRole('columnheader', { name: /2024年1—/ }).first()).toBeVisible()
})

test('small charts keep their own drawing whatever is drawn beside them', async ({ open }) => {
  const { page } = await open({ demo: true })
  await openComparison(page)
  await page.getByRole('grid').focus()
  await page.keyboard.press('Control+a')
  const canvas = page
    .getByRole('region', { name: /的图表$/ })
    .locator('canvas')
    .first()
  const width = () => canvas.evaluate((element: HTMLCanvasElement) => element.width)
  const drawing = () => canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL())
  await expect(page.getByRole('region', { name: /的图表$/ }).locator('canvas')).not.toHaveCount(1)
  // The first of them may still be as wide as the one chart that it was.
  await expect.poll(width).toBeLessThan(600)
  const [before, wide] = [await drawing(), await width()]
  // A window that is drawn narrower and wider again has every chart drawn anew.
  await page.setViewportSize({ width: 1100, height: 860 })
  await expect.poll(width).not.toBe(wide)
  await page.setViewportSize({ width: 1360, height: 860 })
  await expect.poll(width).toBe(wide)
  await expect.poll(drawing).toBe(before)
})
