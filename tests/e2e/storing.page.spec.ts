import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { dropFiles } from '../support/drop-files.ts'
import { expect, test } from './fixtures.ts'

function write(folder: string, name: string, rows: readonly string[]): string {
  const path = join(folder, name)
  writeFileSync(path, `\ufeff${rows.join('\r\n')}\r\n`)
  return path
}

const revenue = (folder: string, name: string, ...rows: readonly string[]) =>
  write(folder, name, ['咸丰县2024年1-8月财政收支情况,,', '指标,2024年1-8月（万元）,上年同期（万元）', ...rows])

async function store(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: words, exact: true }).click()
  await expect(page.getByRole('heading', { name: '已存入' })).toBeVisible()
}

test('what is withdrawn is said on the button and in amber in the list, and the counts are of what was stored', async ({
  tongbi,
  home
}) => {
  const { page } = tongbi
  await dropFiles(page, [
    revenue(
      home,
      '财政.csv',
      '一般公共预算支出,268300,260120',
      '地方一般公共预算收入,48920,45812',
      '  税收收入,30110,28732',
      '  非税收入,18810,17080'
    )
  ])
  await store(page, '存入 8 个数据')
  await dropFiles(page, [
    revenue(
      home,
      '修订.csv',
      '一般公共预算支出,268300,',
      '地方一般公共预算收入,48950,45812',
      '  税收收入,301100,28732',
      '  非税收入,18840,17080'
    )
  ])
  await expect(page.getByRole('button', { name: '存入 3 个数据，3 个有变化，撤回 1 个', exact: true })).toBeEnabled()
  const outcome = page.getByRole('region', { name: '存入后的结果' })
  await expect(outcome).toContainText('报表中这一格现在是空的：存入即撤回库中的 26.012 亿元')
  await expect(outcome).toContainText('4.895 不等于其 2 个组成部分之和 31.994（亿元）')
  for (let problem = 0; problem < 3; problem += 1) await page.keyboard.press('F8')
  await expect(outcome.getByRole('radio', { name: /撤回/ })).toBeChecked()
  // What F8 goes to is taken or left with the space bar at once.
  await expect(page.getByRole('listbox', { name: '改动' })).toBeFocused()
  await outcome.getByRole('radio', { name: /全部改动/ }).check({ force: true })
  const slip = outcome.getByRole('option', { name: /30\.11/ })
  await slip.click()
  await page.keyboard.press('Space')
  await expect(outcome).not.toContainText('不等于其 2 个组成部分之和')
  await store(page, '存入 2 个数据，2 个有变化，撤回 1 个，1 个不存入')
  await expect(page.getByText('1 个数据按您的选择未存')).toBeVisible()
  await expect(page.getByText('以上按单元格计')).toBeHidden()
  await expect(page.locator('dl > div').filter({ hasText: '改变' })).toHaveText('改变2')
  await expect(page.locator('dl > div').filter({ hasText: '撤回' })).toHaveText('撤回1')
})

test('goes from an import to the board of the year that it has targets of', async ({ tongbi, home }) => {
  const { page } = tongbi
  await dropFiles(page, [
    write(home, '月报.csv', ['咸丰县2024年1-8月主要指标,', '指标,2024年1-8月（亿元）', '地区生产总值,85.2']),
    write(home, '计划.csv', [
      '咸丰县2023年计划,',
      '指标,2023年目标',
      '地区生产总值（亿元）,110',
      '粮食产量（万吨）,13.8'
    ])
  ])
  await store(page, '存入 3 个数据')
  await page.getByRole('button', { name: '去目标' }).click()
  await expect(page.getByRole('heading', { name: '咸丰县 2023年目标' })).toBeVisible()
  await expect(page.getByRole('row', { name: /粮食产量/ })).toBeVisible()
})

test('what was stored though it looks suspicious is said, with the way to check it', async ({ tongbi, home }) => {
  const { page } = tongbi
  const rows = ['指标,单位,2023年', '地区生产总值,万元,1060000', '第一产业,万元,500000']
  await dropFiles(page, [
    write(home, '生产总值.csv', ['咸丰县主要经济指标,,', ...rows, '第二产业,万元,300000', '第三产业,万元,300000'])
  ])
  await store(page, '存入 4 个数据')
  await expect(page.getByRole('definition')).toHaveText(['4', '1'])
  await expect(page.getByRole('term')).toHaveText(['新增', '可疑（已存入，请核对）'])
  await page.getByRole('button', { name: '核对 1 个可疑数据' }).click()
  await expect(page.getByRole('main')).toContainText('106 不等于其 3 个组成部分之和 110（亿元）')
})
