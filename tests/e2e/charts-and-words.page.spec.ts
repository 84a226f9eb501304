import type { Locator, Page } from '@playwright/test'
import { selectIndustries } from '../support/select-industries.ts'
import { expect, test } from './fixtures.ts'

const active = (page: Page) =>
  page.getByRole('grid').evaluate((grid) => grid.getAttribute('aria-activedescendant')?.split('-').slice(-2).join(' '))

/** How many pixels in the middle third of a drawing are the ground of chart.js's box: black that lets a little through. */
const darkPixels = (canvas: Locator) =>
  canvas.evaluate((element) => {
    const { width, height } = element as HTMLCanvasElement
    const context = (element as HTMLCanvasElement).getContext('2d')
    const data = context?.getImageData(width / 3, 0, width / 3, height).data ?? []
    let count = 0
    for (let at = 0; at < data.length; at += 4) {
      if (data[at] === 0 && data[at + 1] === 0 && data[at + 2] === 0 && (data[at + 3] ?? 0) > 190) count += 1
    }
    return count
  })

test('a selection is drawn as the chart that fits it, and read with the arrow keys', async ({ open }) => {
  const { page } = await open({ demo: true })
  await selectIndustries(page)
  const strip = page.getByRole('region', { name: /等 3 项的图表/ })
  await expect(strip.getByText('自动（构成图）')).toBeVisible()
  // What the pointer is at is said in a dark box, also after the table has lit up for it.
  await strip.locator('canvas').hover()
  await expect(page.getByRole('grid').locator('[class*="_lit_"]')).toBeVisible()
  await expect.poll(() => darkPixels(strip.locator('canvas'))).toBeGreaterThan(1000)
  await page.keyboard.press('Alt+c')
  await expect(page.getByRole('grid')).toBeHidden()

  // The focus comes along from the table.
  await expect(strip.getByRole('group')).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await expect(strip.locator('[aria-live]')).toHaveText(/增加值 2020年：[\d.]+%/)
  // Enter goes to the cell of the point, in the table.
  await page.keyboard.press('Enter')
  await expect(page.getByRole('grid')).toBeFocused()
  await expect(page.getByRole('grid').locator('[aria-selected=true]').first()).toBeInViewport()
})

test('where no pointer is, a point is marked and no box lies over the drawing', async ({ open }) => {
  const { page } = await open({ demo: true })
  await page.keyboard.press('Control+3')
  const cell = page.getByRole('gridcell', { name: /^229\.22/ })
  await cell.click()
  const canvas = page.getByRole('region', { name: /云岭县 地区生产总值的图表/ }).locator('canvas')
  // The chart may still be on its way when the pointer comes to the cell.
  await expect(async () => {
    await page.mouse.move(700, 4)
    await cell.hover({ position: { x: 20, y: 8 } })
    await expect.poll(() => darkPixels(canvas), { timeout: 2000 }).toBeGreaterThan(1000)
  }).toPass()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => darkPixels(canvas)).toBe(0)
  const marked = () => canvas.evaluate((element) => (element as HTMLCanvasElement).toDataURL())
  const before = await marked()
  await page.keyboard.press('ArrowLeft')
  await expect.poll(marked).not.toBe(before)
  await page.mouse.move(0, 0)
  await page.keyboard.press('Escape')
  await expect.poll(() => darkPixels(canvas)).toBe(0)
})

test('nothing that is told lies on another thing: the notice on the chart, the panel on the source', async ({
  open
}) => {
  const { page } = await open({ demo: true })
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.keyboard.press('Control+3')
  await page.getByRole('gridcell', { name: /^229\.22/ }).click()
  const chart = page.getByRole('region', { name: /云岭县 地区生产总值的图表/ })
  await page.getByRole('button', { name: '导出', exact: true }).click()
  const notice = page.locator('.ant-notification-notice').filter({ hasText: '已导出' })
  await expect
    .poll(async () => (await bottomOf(notice)) < (await chart.boundingBox().then((box) => box?.y ?? 0)))
    .toBe(true)

  await page.getByRole('button', { name: '文字', exact: true }).click()
  const line = page.getByRole('region', { name: '所选单元格' })
  await expect(page.getByRole('complementary', { name: '文字' })).toContainText('地区生产总值')
  const read = line.getByText('› E4 · 最终核实数')
  await expect(read).toBeVisible()
  const [cell, button] = [await read.boundingBox(), await line.getByRole('button', { name: '录入' }).boundingBox()]
  expect((cell?.x ?? 0) + (cell?.width ?? 0)).toBeLessThanOrEqual((button?.x ?? 0) + 0.5)
})

const bottomOf = async (what: Locator): Promise<number> => {
  const box = await what.boundingBox()
  return box === null ? Number.POSITIVE_INFINITY : box.y + box.height
}

test('words are drafted, lead to their cells, and can be put otherwise', async ({ open }) => {
  const { page } = await open({ demo: true })
  await selectIndustries(page)
  await page.getByRole('button', { name: '文字', exact: true }).click()
  const words = page.getByRole('complementary', { name: '文字' })
  await expect(words).toContainText(
    /2023年，全县地区生产总值完成[\d.]+亿元，同比增长[\d.]+%，增速比上年提高[\d.]+个百分点/
  )

  const before = await active(page)
  await words.getByRole('button', { name: /^\d/ }).first().click()
  await expect.poll(() => active(page)).not.toBe(before)
  await expect(page.getByRole('grid').locator('[aria-selected=true]').first()).toContainText(/\d/)

  await words.getByRole('button', { name: '短语' }).click()
  const level = words.getByRole('textbox', { name: '{name}完成{value}{unit}' })
  await level.press('End')
  await page.keyboard.type('左右')
  await expect(level).toHaveValue('{name}完成{value}{unit}左右')
  await level.fill('{name}实现{amount}')
  await expect(words.getByRole('alert')).toContainText('{amount}')
  await level.fill('{name}实现{value}{unit}')
  await expect(words).toContainText(/地区生产总值实现[\d.]+亿元/)
  await words.getByRole('button', { name: '保存' }).click()
  await expect(level).toBeHidden()
  await expect(words).toContainText(/地区生产总值实现[\d.]+亿元/)
})

test('how growth changed is one number in table and words, and the words lead to its cell', async ({ open }) => {
  const { page } = await open({ demo: true })
  await page.keyboard.press('Control+3')
  await page.getByRole('button', { name: '更多' }).click()
  await page.getByRole('checkbox', { name: '增速增减（百分点）' }).press(' ')
  await page.keyboard.press('Escape')
  // Rows far from those in sight are not painted.
  await page.getByPlaceholder('按名称或拼音筛选').fill('茶叶产量')
  await page.getByRole('rowheader', { name: /茶叶产量/ }).click()
  await page.getByRole('button', { name: '文字', exact: true }).click()
  const words = page.getByRole('complementary', { name: '文字' })
  const tea = words.getByText('茶叶产量').locator('xpath=ancestor-or-self::p')
  const pace = tea.getByTitle(/^增速变化/).filter({ hasText: '1.9' })
  await pace.click()
  const cell = page.getByRole('grid').locator('[aria-selected=true]').first()
  await expect(cell).toHaveText(/^1\.9/)
  await expect(page.getByRole('region', { name: '所选单元格' })).toContainText('11.0 − 9.1 = 1.9 百分点')
})

test('on the cards of the overview a mark stands on the line of its number, however the unit wraps', async ({
  open
}) => {
  const { page } = await open({ demo: true })
  await page.getByRole('button', { name: '显示设置' }).click()
  await page.getByText('English').click()
  await page.keyboard.press('Escape')
  await page.getByRole('navigation').getByText('Overview').click()
  const card = page.getByRole('listitem').filter({ hasText: 'Gross regional product' }).first()
  const mark = card.getByText('p', { exact: true })
  for (const width of [1360, 1100, 907]) {
    await page.setViewportSize({ width, height: 700 })
    const [number, beside] = [await card.getByText('259.90').boundingBox(), await mark.boundingBox()]
    expect(beside?.y, `${width}`).toBeLessThan((number?.y ?? 0) + (number?.height ?? 0) / 2)
    expect((beside?.x ?? 0) - (number?.x ?? 0) - (number?.width ?? 0), `${width}`).toBeLessThan(8)
  }
})

test('the cards of the overview are chosen and kept', async ({ open }) => {
  const { page } = await open({ demo: true })
  await page.keyboard.press('Control+1')
  const cards = page.getByRole('region', { name: '指标卡片' })
  await cards.getByRole('button', { name: '选择指标' }).click()
  await cards.getByRole('button', { name: '去掉“地区生产总值”' }).click()
  await cards.getByRole('button', { name: '完成' }).click()
  const names = cards.getByRole('listitem').getByRole('button')
  await expect(names.first()).not.toHaveText('地区生产总值')
  const first = await names.first().textContent()
  await page.reload()
  await expect(names.first()).toHaveText(first ?? '')

  // A table of one indicator alone gives way to who comes for another.
  await page.keyboard.press('Control+3')
  await page.getByRole('button', { name: '常用表' }).click()
  await page.getByRole('menuitem', { name: /地区排名表/ }).click()
  const table = page.getByRole('grid')
  await expect(table.getByRole('rowheader', { name: '石桥镇' })).toBeVisible()
  await page.keyboard.press('Control+1')
  await names.first().click()
  await expect(table.getByRole('rowheader', { name: first ?? '', exact: true })).toBeVisible()
})
