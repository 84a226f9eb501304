import { expect, test } from './fixtures.ts'

test('an indicator is found by its initials, edited, and the edit undone and redone by keys', async ({ open }) => {
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
  await expect(page.getByRole('row', { name: /:\d\d 指标库 地区生产总值/ })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('已撤销：地区生产总值')).toBeVisible()
  await expect(page.getByRole('row', { name: /:\d\d 指标库 地区生产总值/ })).toContainText('已撤销')
  await page.keyboard.press('Control+y')
  await expect(page.getByText('已重做：地区生产总值')).toBeVisible()
})

test('what is found is opened by Enter and walked to by ↓ from where it is searched', async ({ open }) => {
  const { page } = await open({ demo: true })
  await page.getByRole('navigation').getByText('指标库').click()
  const tree = page.getByRole('tree', { name: '指标库' })
  await expect(tree).toBeVisible()
  await page.keyboard.press('Control+f')
  await page.keyboard.type('cycl')
  await expect(tree.getByRole('treeitem')).toHaveCount(2)
  await page.keyboard.press('ArrowDown')
  await expect(tree).toBeFocused()
  await expect(tree.locator('[data-at]')).toContainText('茶叶产量')
  await page.keyboard.press('Control+f')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: '编辑指标' })).toContainText('茶叶产量')
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
  await page.getByPlaceholder(/拼音/).fill('tldjq')
  await expect(page.getByRole('treeitem', { name: /腾龙洞景区接待人次/ })).toContainText('万人次')
})

test('two indicators chosen together are merged, and the merge is undone from the one that is left', async ({
  open
}) => {
  const { page } = await open({ demo: true })
  await page.getByRole('navigation').getByText('指标库').click()
  const tree = page.getByRole('tree', { name: '指标库' })
  await page.getByPlaceholder(/拼音/).fill('产业增加值')
  const item = (name: string) => tree.getByRole('treeitem', { name: new RegExp(`^${name} 亿元`) })
  await item('第一产业增加值').click()
  await item('第二产业增加值').click({ modifiers: ['Control'] })
  const panel = page.getByRole('complementary', { name: '已选 2 个指标' })
  const merge = panel.getByRole('region', { name: '合并指标' })
  await expect(merge).toContainText('两者不同')
  await merge.getByRole('button', { name: '合并', exact: true }).click()
  const left = page.getByRole('complementary', { name: '编辑指标' })
  await expect(left.getByRole('list', { name: '并入的指标' })).toContainText('已并入此指标')
  await left.getByRole('list', { name: '并入的指标' }).getByRole('button', { name: '撤销' }).click()
  await expect(item('第一产业增加值')).toBeVisible()
  await expect(item('第二产业增加值')).toBeVisible()
})

test('the order of the catalogue is changed by keyboard', async ({ tongbi }) => {
  const { page } = tongbi
  await page.getByRole('navigation').getByText('指标库').click()
  const items = page.getByRole('tree', { name: '指标库' }).locator('[role="treeitem"][aria-level="3"]')
  await expect(items.nth(0)).toContainText('第一产业增加值')
  await items.nth(0).click()
  await page.getByRole('tree', { name: '指标库' }).focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(items.nth(0)).toContainText('第二产业增加值')
  await page.keyboard.press('Control+z')
  await expect(items.nth(0)).toContainText('第一产业增加值')
})

test('edits that are not saved are kept over another indicator, another screen and a reload', async ({ tongbi }) => {
  const { page } = tongbi
  const catalogue = page.getByRole('navigation').getByText('指标库')
  await catalogue.click()
  const item = (name: string) =>
    page.getByRole('tree', { name: '指标库' }).getByRole('treeitem', { name: new RegExp(`^${name}`) })
  const panel = page.getByRole('complementary', { name: '编辑指标' })
  await item('地区生产总值').click()
  await panel.getByLabel('英文名称').fill('Product of the region')
  await expect(panel.getByRole('status')).toContainText('尚未保存：英文名称')
  await item('人均地区生产总值').click()
  await expect(panel.getByLabel('英文名称')).not.toHaveValue('Product of the region')
  await expect(item('地区生产总值')).toContainText('未保存')
  await page.getByRole('navigation').getByText('历史').click()
  await catalogue.click()
  await page.reload()
  await item('地区生产总值').click()
  await expect(panel.getByLabel('英文名称')).toHaveValue('Product of the region')
  await panel.getByRole('button', { name: '恢复原样' }).click()
  await expect(panel.getByLabel('英文名称')).not.toHaveValue('Product of the region')
  await expect(item('地区生产总值')).not.toContainText('未保存')
})

test('a unit that nobody knows is saved only once it is said to be meant', async ({ tongbi }) => {
  const { page } = tongbi
  await page.getByRole('navigation').getByText('指标库').click()
  await page.getByRole('treeitem', { name: /^民营经济增加值/ }).click()
  const panel = page.getByRole('complementary', { name: '编辑指标' })
  const unit = panel.getByLabel('单位', { exact: true })
  const field = panel.locator('.ant-form-item', { hasText: /^单位/ })
  await unit.fill('亿园')
  await panel.getByRole('button', { name: '保存' }).click()
  await expect(field.getByRole('alert')).toContainText('“亿园”不是已知的单位。')
  await expect(panel.getByRole('status')).toContainText('尚未保存：单位')
  await unit.fill('亿园园')
  await expect(field.getByRole('alert')).toHaveCount(0)
  await unit.fill('亿园')
  await unit.press('Enter')
  await panel.getByRole('button', { name: '保存' }).click()
  await field.getByRole('button', { name: '亿元', exact: true }).click()
  await expect(panel.getByRole('status')).toHaveCount(0)
  await expect(unit).toHaveValue('亿元')
})

test('a refused formula is said at its field, with the place and what to do', async ({ tongbi }) => {
  const { page } = tongbi
  await page.getByRole('navigation').getByText('指标库').click()
  await page.getByRole('treeitem', { name: /^民营经济增加值/ }).click()
  const panel = page.getByRole('complementary', { name: '编辑指标' })
  const field = panel.locator('.ant-form-item', { hasText: '计算公式' })
  await panel.getByLabel('计算公式').fill('地区生产总值 + * 2')
  await expect(field.getByRole('alert')).toContainText('第 10 个字符')
  await panel.getByRole('button', { name: '保存' }).click()
  await expect(panel.getByLabel('计算公式')).toBeFocused()
  await expect(field).toHaveClass(/ant-form-item-has-error/)
  await expect(page.locator('.ant-notification-notice')).toHaveCount(0)
})

test('heads of lists stand over their columns where a scroll bar takes of the rows', async ({ open }) => {
  const { page } = await open({ demo: true })
  // As a person's browser has it; that of tests hides its scroll bars.
  await page.addStyleTag({ content: '::-webkit-scrollbar { width: 15px }' })
  await page.getByRole('navigation').getByText('指标库').click()
  const item = page.getByRole('treeitem', { name: /^地区生产总值/ })
  const [head, cell] = [page.getByText('责任部门', { exact: true }).first(), item.locator('> :nth-child(5)')]
  await expect(item).toBeVisible()
  const left = async (of: typeof head) => (await of.boundingBox())?.x
  expect(await left(head)).toBe(await left(cell))
})
