import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dropFiles } from '../support/drop-files.ts'
import { expect, test } from './fixtures.ts'

test('a unit that is asked for may be chosen, and last that there is none', async ({ tongbi, home }) => {
  const { page } = tongbi
  await expect(page.getByRole('navigation')).toBeVisible()
  const path = join(home, '用电.csv')
  writeFileSync(path, '利川市2023年用电情况,\n指标,数值\n弹性系数,1.12\n负荷比,0.83\n')
  await dropFiles(page, [path])
  const unit = page.getByRole('listitem').filter({ hasText: '单位' })
  const typed = unit.getByRole('combobox', { name: '回答' })
  await typed.click()
  await expect(page.locator('.ant-select-item-option').last()).toHaveText('无单位')
  // What is typed leaves those that are like it.
  await typed.fill('无')
  await expect(page.locator('.ant-select-item-option')).toHaveCount(1)
  await page.getByTitle('无单位').click()
  await expect(unit.getByText('已回答')).toBeVisible()
  await expect(typed).toHaveValue('无单位')
})
