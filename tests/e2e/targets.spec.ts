import { expect, test } from './fixtures.ts'

test('the demo’s targets stand with word, sign and pace', async ({ open }) => {
  const { page } = await open({ demo: true })
  await page.getByRole('navigation').getByText('目标').click()
  // The plan speaks of 2024; where the year of work is another, the empty board says where they are.
  const other = page.getByRole('button', { name: /看 2024年/ })
  await expect(page.getByRole('table').or(other)).toBeVisible()
  if (await other.isVisible()) await other.click()
  const row = page.getByRole('row', { name: /地方一般公共预算收入/ })
  await expect(row).toContainText(/已完成|达到进度|落后进度|未完成/)
  await expect(row.getByRole('img', { name: /时间进度 \d+%/ })).toBeVisible()
})

test('a target is changed, withdrawn and brought back', async ({ open }) => {
  const { page } = await open({ demo: true })
  await page.getByRole('navigation').getByText('目标').click()
  const other = page.getByRole('button', { name: /看 2024年/ })
  await expect(page.getByRole('table').or(other)).toBeVisible()
  if (await other.isVisible()) await other.click()
  const rows = page.getByRole('table').getByRole('row')
  await expect(rows.first()).toBeVisible()
  const before = await rows.count()

  await page.getByRole('button', { name: '地方一般公共预算收入' }).click()
  const form = page.getByRole('complementary', { name: '修改目标' })
  await form.getByLabel('目标值').fill('很多')
  await form.getByRole('button', { name: '保存' }).click()
  await expect(form.getByRole('alert')).toHaveText('读不出这个数')
  await form.getByLabel('目标值').fill('1,300')
  await form.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('row', { name: /地方一般公共预算收入/ })).toContainText('1,300 以上')

  await page.getByRole('button', { name: '地方一般公共预算收入' }).focus()
  await page.keyboard.press('Delete')
  await expect(rows).toHaveCount(before - 1)
  await page.getByRole('button', { name: '恢复' }).click()
  await expect(rows).toHaveCount(before)
})
