import { expect, test } from './fixtures.ts'

test('cards of the overview fill their rows alike at each width', async ({ open }) => {
  const { page } = await open({ demo: true })
  const cards = page.getByRole('region', { name: '指标卡片' }).getByRole('listitem')
  await expect(cards).toHaveCount(8)
  const inRows = async (): Promise<readonly number[]> => {
    const tops = await cards.evaluateAll((all) => all.map((card) => card.getBoundingClientRect().top))
    return [...new Set(tops)].map((top) => tops.filter((other) => other === top).length)
  }
  for (const width of [1024, 1280, 1360, 1440, 1680, 1920]) {
    await page.setViewportSize({ width, height: 900 })
    const rows = await inRows()
    expect(Math.max(...rows) - Math.min(...rows), `${width}: ${rows.join(' + ')}`).toBeLessThanOrEqual(1)
  }
})

test('the overview of a region without figures says so, of no year', async ({ open }) => {
  const { page } = await open({ demo: true })
  const region = page.getByRole('banner').getByRole('combobox', { name: '地区' })
  await region.fill('巴东县')
  await page.keyboard.press('Enter')
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { name: '巴东县还没有数据' })).toBeVisible()
  await expect(main.getByRole('button', { name: '导入文件' })).toBeVisible()
})
