import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dropFiles } from '../support/drop-files.ts'
import { expect, test } from './fixtures.ts'

function writeProducts(folder: string): string {
  const path = join(folder, '工业.csv')
  const rows = [
    '利川市主要工业产品产量,,,',
    '指标名称,单位,2022年,2023年',
    '原煤产量,万吨,12.4,13.1',
    '硫磺产量,万吨,…,0.1'
  ]
  writeFileSync(path, `\ufeff${rows.join('\r\n')}\r\n`)
  return path
}

test('what dots mean is asked, and said of the cell, of the growth that lacks it, and under the table', async ({
  open,
  home
}) => {
  const { page } = await open({ today: '2024-08-15' })
  await dropFiles(page, [writeProducts(home)])
  const questions = page.getByRole('list', { name: '需要回答的问题' })
  await expect(questions).toContainText('表中的“…”是什么意思')
  await questions.getByRole('button', { name: /^“…”表示数据不详/ }).click()
  await page.getByRole('button', { name: '把这 2 个作为新指标' }).click()
  await page.getByRole('button', { name: /^存入 4 个数据/ }).click()
  await expect(page.getByRole('heading', { name: '已存入' })).toBeVisible()
  await page.keyboard.press('Control+3')
  const grid = page.getByRole('grid')
  await expect(grid).toContainText('硫磺产量')
  const line = page.getByRole('region', { name: '所选单元格的算法与出处' })
  await grid.getByRole('gridcell', { name: '…', exact: true }).first().click()
  await expect(line).toContainText('原表为“…”：数据不详')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: '此数的说明' })).toContainText('…（数据不详）')
  await page.keyboard.press('Escape')
  // The growth of the year after has nothing to be computed from.
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight')
  await expect(line).toContainText(/上年.* · 原表为“…”：数据不详/)
  await page.getByRole('button', { name: '打印', exact: true }).first().click()
  await expect(page.getByText(/“…”表示数据不详/)).toBeVisible()
})
