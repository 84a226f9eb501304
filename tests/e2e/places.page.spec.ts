import { expect, test } from './fixtures.ts'

test('a sum of regions is made in the catalogue and compared, and a renamed department is so everywhere', async ({
  open
}) => {
  test.setTimeout(120_000)
  const { page } = await open({ demo: true })
  await page.getByRole('navigation').getByText('指标库').click()
  const parts = page.getByRole('radiogroup', { name: '指标库的部分' })
  await parts.getByText('地区').click()
  await page.getByRole('button', { name: '新地区' }).click()
  const panel = page.getByRole('complementary', { name: '新地区' })
  await panel.getByLabel('名称', { exact: true }).fill('主城区')
  const added = panel.getByRole('combobox', { name: '由这些地区加总' })
  for (const name of ['清溪镇', '大坪镇']) {
    await added.pressSequentially(name)
    await page.getByTitle(name, { exact: true }).filter({ hasText: '云岭县' }).click()
    await expect(panel.getByTitle(name, { exact: true })).toBeVisible()
  }
  await added.press('Escape')
  await panel.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('option', { name: /主城区 = 清溪镇 \+ 大坪镇/ })).toBeVisible()
  await page.getByRole('complementary', { name: '编辑地区' }).getByRole('button', { name: '设为工作地区' }).click()
  await page.keyboard.press('Control+3')
  await expect(page.getByRole('grid', { name: /^主城区/ })).toContainText('粮食产量')

  await page.getByRole('navigation').getByText('指标库').click()
  await parts.getByText('部门').click()
  await page.getByRole('option', { name: /^财政局/ }).click()
  const department = page.getByRole('complementary', { name: '编辑部门' })
  await department.getByLabel('名称', { exact: true }).fill('县财政局')
  await department.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('option', { name: /^县财政局 财政局/ })).toBeVisible()
  await parts.getByText('指标', { exact: true }).click()
  await page.getByPlaceholder(/拼音/).fill('一般公共预算收入')
  await expect(page.getByRole('treeitem', { name: /县财政局/ }).first()).toBeVisible()
})
