import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

/*
 * Axe looks at the same elements in both hosts; Electron has no second page for it to work in.
 * It looks at every cell in sight, which takes it a while.
 */
const faults = async (page: Page): Promise<string[]> =>
  (await new AxeBuilder({ page }).setLegacyMode().analyze()).violations.map(({ id }) => id)

test('the comparison, its panels and its pages have no faults that axe finds', async ({ open }) => {
  test.slow()
  const { page } = await open({ demo: true })
  await expect(page.getByRole('navigation')).toBeVisible()
  await page.keyboard.press('Control+3')
  await page.getByRole('grid').focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '选择', exact: false }).first().click()
  await expect(page.getByRole('complementary', { name: '选择对比内容' })).toBeVisible()
  await expect(page.getByRole('complementary', { name: '此数的说明' })).toBeVisible()
  expect(await faults(page)).toEqual([])
  await page.getByRole('button', { name: '打印' }).click()
  await expect(page.getByRole('heading', { name: '打印预览' })).toBeVisible()
  expect(await faults(page)).toEqual([])
})

test('key tasks and their form have no faults that axe finds', async ({ open }) => {
  const { page } = await open({ demo: true })
  await expect(page.getByRole('navigation')).toBeVisible()
  await page.keyboard.press('Control+4')
  await page.getByText('重点任务', { exact: true }).click()
  await page.getByRole('button', { name: '培育民宿集群' }).click()
  await expect(page.getByRole('complementary', { name: '修改任务' })).toBeVisible()
  expect(await faults(page)).toEqual([])
})

test('the palette has no faults that axe finds', async ({ open }) => {
  const { page } = await open({ demo: true })
  await expect(page.getByRole('heading', { name: '变化最大' })).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('gy')
  await expect(page.getByRole('option', { name: /工业/ }).first()).toBeVisible()
  expect(await faults(page)).toEqual([])
})

test('chart, words and overview have no faults that axe finds', async ({ open }) => {
  test.slow()
  const { page } = await open({ demo: true })
  await expect(page.getByRole('heading', { name: '变化最大' })).toBeVisible()
  await page.getByRole('button', { name: '选择指标' }).click()
  expect(await faults(page)).toEqual([])
  await page.keyboard.press('Control+3')
  await page.getByRole('grid').focus()
  await page.keyboard.press('Shift+Control+ArrowRight')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Alt+c')
  await page.getByRole('button', { name: '文字', exact: true }).click()
  await page.getByRole('button', { name: '短语' }).click()
  await page.getByRole('textbox', { name: '{name}完成{value}{unit}' }).fill('{name}')
  await expect(page.getByRole('complementary', { name: '文字' }).getByRole('alert')).toBeVisible()
  expect(await faults(page)).toEqual([])
})

test('targets and their form have no faults that axe finds', async ({ open }) => {
  test.slow()
  const { page } = await open({ demo: true })
  await page.getByRole('navigation').getByText('目标').click()
  await page.getByRole('button', { name: '地方一般公共预算收入' }).click()
  await expect(page.getByRole('complementary', { name: '修改目标' })).toBeVisible()
  expect(await faults(page)).toEqual([])
})
