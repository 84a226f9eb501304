import { expect, test } from './fixtures.ts'

test('an indicator is found by its initials, edited, and the edit undone by Ctrl+Z', async ({ open }) => {
  const { page } = await open({ demo: true })
  await page.getByRole('navigation').getByText('指标库').click()
  await page.keyboard.press('Control+f')
  await page.keyboard.type('dqsczz')
  const tree = page.getByRole('tree', { name: '指标库' })
  await tree.getByRole('treeitem', { name: /^地区生产总值/ }).click()
  const panel = page.getByRole('complementary', { name: '编辑指标' })
  await panel.getByLabel('责任部门').fill('县统计局')
  await panel.getByRole('button', { name: '保存' }).click()
  await expect(tree.getByRole('treeitem', { name: /^地区生产总值/ })).toContainText('县统计局')

  await page.keyboard.press('Control+6')
  await expect(page.getByRole('row', { name: /指标库 地区生产总值/ })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('已撤销：地区生产总值')).toBeVisible()
  await expect(page.getByRole('row', { name: /指标库 地区生产总值/ })).toContainText('已撤销')
})

test('a new indicator stands in its chapter', async ({ tongbi }) => {
  const { page } = tongbi
  await page.getByRole('navigation').getByText('指标库').click()
  await page.getByRole('button', { name: '新指标' }).click()
  const panel = page.getByRole('complementary', { name: '新指标' })
  await panel.getByRole('button', { name: '保存' }).click()
  await expect(panel).toContainText('请填写名称')
  await panel.getByLabel('名称', { exact: true }).fill('腾龙洞景区接待人次')
  await panel.getByLabel('单位').fill('万人次')
  await panel.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('complementary', { name: '编辑指标' })).toContainText('腾龙洞景区接待人次')
  await page.getByPlaceholder(/拼音首字母/).fill('tldjq')
  await expect(page.getByRole('treeitem', { name: /腾龙洞景区接待人次/ })).toContainText('万人次')
})
