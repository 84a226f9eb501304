import { expect, test } from './fixtures.ts'

test('back and forward go through screens and what was open on them', async ({ open }) => {
  const { page } = await open({ demo: true })
  await page.getByRole('navigation').getByText('指标库').click()
  await page.getByRole('treeitem', { name: /^地区生产总值/ }).click()
  await page.getByRole('navigation').getByText('历史').click()
  await page.goBack()
  await expect(page.getByRole('complementary', { name: '编辑指标' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('complementary', { name: '编辑指标' })).toBeHidden()
  await page.goForward()
  await expect(page.getByRole('complementary', { name: '编辑指标' })).toBeVisible()
})
