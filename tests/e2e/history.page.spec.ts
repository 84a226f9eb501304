import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runTongbi } from '../support/run-tongbi.ts'
import { expect, test } from './fixtures.ts'

test('a change is looked into, its figure followed to the lit cell, and the desk looked back to', async ({ open }) => {
  const { page } = await open({ demo: true })
  await page.keyboard.press('Control+6')
  const list = page.getByRole('table', { name: '改动历史' })
  await expect(list.getByRole('row')).toHaveCount(13)
  await page.keyboard.press('Control+f')
  await page.keyboard.type('居民收入')
  await expect(list.getByRole('row')).toHaveCount(2)
  await list
    .getByRole('button', { name: /居民收入/ })
    .first()
    .click()
  const panel = page.getByRole('complementary', { name: '改动的说明' })
  await expect(panel).toContainText('调查队')

  await panel.getByRole('table').getByRole('button').first().click()
  const original = page.getByRole('complementary', { name: '原始文件' })
  await expect(original.locator('header')).toContainText('17,286')
  await expect(original.getByRole('gridcell', { selected: true })).toHaveText('17,286')
  await page.keyboard.press('Escape')
  await expect(original).toHaveCount(0)
  await panel.getByRole('table').getByRole('button').first().click()
  await expect(original).toBeVisible()
  await page.keyboard.press('Control+1')
  await expect(original).toHaveCount(0)
  await page.keyboard.press('Control+6')

  await panel.getByRole('button', { name: '看此后的数据库' }).click()
  const banner = page.getByText(/正在查看数据库/)
  await expect(banner).toBeVisible()
  await expect(panel.getByRole('button', { name: '撤销' })).toHaveCount(0)
  await page.getByRole('navigation').getByText('目标').click()
  await expect(banner).toBeVisible()
  await page.getByRole('button', { name: '回到现在' }).click()
  await expect(banner).toHaveCount(0)
})

test('a double click undoes one change, and the focus stays with it when others come on top', async ({ open }) => {
  const { page } = await open({ demo: true })
  await page.keyboard.press('Control+6')
  const list = page.getByRole('table', { name: '改动历史' })
  await expect(list.getByRole('row')).toHaveCount(13)
  await list.getByRole('button', { name: /^撤销 统计局-05/ }).dblclick()
  await expect(list.getByRole('row')).toHaveCount(14)
  const redo = list.getByRole('button', { name: /^重做 统计局-05/ })
  await expect(redo).toHaveCount(1)
  await redo.focus()
  await page.keyboard.press('Enter')
  await expect(list.getByRole('row')).toHaveCount(15)
  await expect(list.getByRole('button', { name: /^撤销 统计局-05/ })).toBeFocused()
})

test('what others rest on is undone together with them, and says so before', async ({ tongbi, home }) => {
  const { page } = tongbi
  await expect(page.getByRole('banner')).toContainText('我的数据')
  const add = async (name: string, year: number, count: number): Promise<void> => {
    const path = join(home, name)
    writeFileSync(path, `\ufeff利川市主要经济指标\n指标名称,单位,${year}年\n观光车数量,辆,${count}\n`)
    const [desk = ''] = readdirSync(join(home, 'desks')).filter((file) => file.endsWith('.tongbi'))
    const ran = await runTongbi(['import', path, '--desk', join(home, 'desks', desk), '--region', '422802'], { home })
    expect(ran.status).toBe(0)
  }
  await add('一.csv', 2022, 12)
  await add('二.csv', 2023, 15)
  await page.reload()
  await page.getByRole('navigation').getByText('历史').click()
  const list = page.getByRole('table', { name: '改动历史' })
  await list.getByRole('button', { name: '撤销 一.csv' }).click()
  const warning = page.getByRole('alert').filter({ hasText: '以它为基础' })
  await expect(warning).toContainText('二.csv')
  await page.keyboard.press('Escape')
  await expect(warning).toBeHidden()
  await page.reload()
  await list.getByRole('button', { name: '撤销 一.csv' }).click()
  // It goes by itself too, once it could be read.
  await expect(warning).toBeVisible()
  await expect(warning).toBeHidden()
  await page.reload()
  await list.getByRole('button', { name: '撤销 一.csv' }).click()
  await warning.getByRole('button', { name: '一并撤销' }).click()
  await expect(page.getByText('已撤销：一.csv')).toBeVisible()
  await expect(list.getByRole('button', { name: '重做 二.csv' })).toBeVisible()
})
