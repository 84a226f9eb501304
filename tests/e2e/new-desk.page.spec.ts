import { expect, test } from './fixtures.ts'

// In the window the place of a new desk is asked by a dialog of the system.
test('a new desk is named, made and opened; the former one is among the recent', async ({ tongbi }) => {
  const { page } = tongbi
  await page.getByRole('button', { name: /我的数据/ }).click()
  await page.getByRole('menuitem', { name: '新建数据库…' }).click()
  await page.getByLabel('新数据库的名称').fill('二〇二四年')
  await expect(page.getByText(/^文件存放在 \/.+desks$/)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('banner')).toContainText('二〇二四年')
  await page.getByRole('button', { name: /二〇二四年/ }).click()
  await page.getByRole('menuitem', { name: /我的数据/ }).click()
  await expect(page.getByRole('banner')).toContainText('我的数据')
})

test('a screen that wants a region lets it be chosen where it says so', async ({ tongbi }) => {
  const { page } = tongbi
  for (const screen of ['齐全', '目标']) {
    await page.getByRole('navigation').getByText(screen).click()
    const main = page.getByRole('main')
    await expect(main.getByRole('heading', { name: '先选定地区' })).toBeVisible()
    await expect(main.getByRole('combobox', { name: '地区' })).toBeVisible()
  }
  const region = page.getByRole('main').getByRole('combobox', { name: '地区' })
  await region.fill('巴东县')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /巴东县.*还没有目标/ })).toBeVisible()
  await expect(page.getByRole('banner')).toContainText('巴东县')
})
