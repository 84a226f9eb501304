import { expect, test } from './fixtures.ts'

test('what is looked for by the initials of its pinyin is found in every list', async ({ open }) => {
  const { page } = await open({ demo: true })
  const main = page.getByRole('main')
  const options = page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option')

  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: '查找与命令' }).fill('dqsczz')
  await expect(page.getByRole('option', { name: /地区生产总值/ }).first()).toBeVisible()
  await page.keyboard.press('Escape')

  await page.goto(`${page.url().split('#')[0]}#/history?part=pending`)
  await main.getByRole('textbox', { name: '查找指标、地区或文件' }).fill('lyjd')
  await expect(main.getByText('旅游接待人次').first()).toBeVisible()
  await expect(main.getByText('旅游综合收入')).toHaveCount(0)

  await page.goto(`${page.url().split('#')[0]}#/history`)
  await main.getByRole('textbox', { name: '查找内容或理由' }).fill('zfb')
  await expect(main.getByText(/政府办-12/).first()).toBeVisible()
  await expect(main.getByText(/统计局-/)).toHaveCount(0)

  await page.goto(`${page.url().split('#')[0]}#/catalogue?indicator=grain-output`)
  const parent = main.getByRole('combobox', { name: '属于（其中项）' })
  await parent.fill('nlmyzcz')
  await expect(options.filter({ hasText: '农林牧渔业总产值' })).toHaveCount(1)
  await expect(options.filter({ hasText: '茶叶' })).toHaveCount(0)
  await page.keyboard.press('Escape')

  await page.goto(`${page.url().split('#')[0]}#/compare`)
  await main.getByRole('combobox', { name: '固定的地区' }).fill('ylx')
  await expect(options.filter({ hasText: '云岭县' })).toHaveCount(1)
})
