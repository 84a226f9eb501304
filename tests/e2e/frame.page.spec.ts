import { expect, test } from './fixtures.ts'

test('the palette finds screens, what the open one offers, indicators, regions and files, by hanzi and by sound', async ({
  open
}) => {
  const { page } = await open({ demo: true })
  await expect(page.getByRole('table', { name: /主要指标/ })).toBeVisible()
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: '查找与命令' })
  await page.keyboard.type('lishi')
  await expect(palette.getByRole('option').first()).toContainText('历史')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('table', { name: '改动历史' })).toBeVisible()
  await expect(palette).toBeHidden()

  await page.keyboard.press('Control+k')
  await page.keyboard.type('dqsczz')
  await expect(palette.getByRole('option', { name: /^地区生产总值/ })).toHaveAttribute('aria-selected', 'true')
  await expect(palette.getByRole('option').first()).toContainText('在指标库打开')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: '编辑指标' })).toContainText('地区生产总值')
  await expect(palette).toBeHidden()
  // The keys go on from what was found.
  await expect(page.getByRole('tree', { name: '指标库' })).toBeFocused()

  await page.keyboard.press('Control+k')
  await page.keyboard.type('xinjianzhibiao')
  await expect(palette.getByRole('option').first()).toContainText('新建指标')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: '新指标' })).toBeVisible()
  await expect(palette).toBeHidden()

  await page.keyboard.press('Control+3')
  await page.getByRole('button', { name: '视图' }).click()
  await page.getByRole('textbox', { name: '新视图的名称' }).fill('两年对照')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByRole('button', { name: '两年对照' }).first()).toBeVisible()
  // What is on screen stays the view of fresh figures.
  await page.getByRole('button', { name: '两年对照' }).first().click()
  await page.getByRole('textbox', { name: '新视图的名称' }).fill('定稿')
  await page.getByRole('button', { name: '冻结为快照' }).click()
  await expect(page.getByText('已冻结为快照“定稿”')).toBeVisible()
  await expect(page.getByRole('button', { name: '两年对照' }).first()).toBeVisible()
  await page.keyboard.press('Control+1')
  await expect(page.getByRole('table', { name: /主要指标/ })).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('liangnian')
  await expect(palette.getByRole('option').first()).toContainText('两年对照')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: '两年对照' })).toBeVisible()
  await expect(palette).toBeHidden()

  // What is set is found by what it is called, and in the other language.
  for (const [typed, name] of [
    ['语言', 'English'],
    ['yuyan', 'English'],
    ['language', 'English'],
    ['mingan', '浅色'],
    ['dark', '深色'],
    ['history', '历史']
  ] as const) {
    await page.keyboard.press('Control+k')
    await page.keyboard.type(typed)
    await expect(palette.getByRole('option').first()).toContainText(name)
    await page.keyboard.press('Escape')
  }
  await page.keyboard.press('Control+k')
  await page.keyboard.type('语言')
  await expect(palette.getByRole('option').first()).toContainText('English')
  await page.keyboard.press('Enter')
  // The same key closes the palette that is still open.
  await expect(page.getByRole('dialog')).toBeHidden()
  const english = page.getByRole('dialog', { name: 'Find and commands' })
  await page.keyboard.press('Control+k')
  await page.keyboard.type('语言')
  await expect(english.getByRole('option').first()).toContainText('中文')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('language')
  await expect(english.getByRole('option').first()).toContainText('中文')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()

  // As quick as fingers are: Enter waits for what the whole query finds.
  await page.keyboard.press('Control+k')
  await page.keyboard.type('lichuanshi')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('banner').getByText('利川市')).toBeVisible()
})

test('the menu of the desk is gone through by keys, and gives the focus back', async ({ tongbi }) => {
  const { page } = tongbi
  const button = page.getByRole('button', { name: /我的数据/ })
  await button.focus()
  await page.keyboard.press('Enter')
  const entries = page.getByRole('menuitem')
  await expect(entries.first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(entries.nth(1)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(entries).toHaveCount(0)
  await expect(button).toBeFocused()
  await button.click()
  await expect(entries.first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('新数据库的名称')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(button).toBeFocused()
})

test('F1 tells the keys of the open screen and of every screen', async ({ tongbi }) => {
  const { page } = tongbi
  await page.getByRole('navigation').getByText('指标库').click()
  await expect(page.getByRole('tree', { name: '指标库' })).toBeVisible()
  await page.keyboard.press('F1')
  const panel = page.getByRole('complementary', { name: '按键与说明' })
  await expect(panel).toContainText('“指标库”的按键')
  await expect(panel).toContainText('Ctrl K')
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
})

test('a region is taken as it was typed, and one that is not in the list becomes one of the desk', async ({ open }) => {
  const { page } = await open({ demo: true })
  const { promise: listed, resolve: list } = Promise.withResolvers<void>()
  const region = page.getByRole('combobox', { name: '地区' })
  await region.click()
  // Faster than the list: Enter waits for what was typed and takes nothing else.
  await region.fill('巴东县')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /巴东县还没有/ })).toBeVisible()
  await expect(region).toHaveAttribute('aria-expanded', 'false')
  // Of several namesakes, the one that the desk works with is meant.
  await region.click()
  await expect(region).toHaveAttribute('aria-expanded', 'true')
  await region.fill('云岭镇')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /云岭镇.*2023年/ }).first()).toBeVisible()
  // Before anything is listed at all Enter neither takes nor closes.
  await page.route('**/call', async (route) => {
    if (route.request().postDataJSON()?.name === 'catalogue.regions') await listed
    await route.continue()
  })
  await page.reload()
  // The region that stands in the field is not all that there is to choose from.
  await expect(page.getByRole('heading', { name: /云岭镇.*2023年/ }).first()).toBeVisible()
  await expect(page.locator('.ant-select').filter({ has: region })).toContainText('云岭镇')
  await region.click()
  await expect(page.getByText('正在读取…')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText('正在读取…')).toBeVisible()
  list()
  await expect(page.locator('.ant-select-item-option').filter({ hasText: '云岭县' }).first()).toBeVisible()
  await region.fill('云岭经济开发区')
  await page.locator('.ant-select-item-option').filter({ hasText: '新增“云岭经济开发区”' }).click()
  await expect(page.getByRole('heading', { name: /云岭经济开发区还没有/ })).toBeVisible()
})

test('a region that was typed and entered is chosen when its list comes, though one has gone on meanwhile', async ({
  open
}) => {
  const { page } = await open({ demo: true })
  const region = page.getByRole('combobox', { name: '地区' }).first()
  await expect(region).toBeVisible()
  const { promise: listed, resolve: list } = Promise.withResolvers<void>()
  await page.route('**/call', async (route) => {
    const call = route.request().postDataJSON()
    if (call?.name === 'catalogue.regions' && JSON.stringify(call).includes('巴东')) await listed
    await route.continue()
  })
  await region.click()
  await region.fill('巴东县')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(region).toHaveValue('巴东县')
  list()
  await expect(page.getByRole('heading', { name: /巴东县还没有/ })).toBeVisible()
  await expect(region).toHaveAttribute('aria-expanded', 'false')
})

test('the overview shows the year of work with its targets and opens an indicator', async ({ open }) => {
  const { page } = await open({ demo: true })
  await expect(page.getByRole('table', { name: /2023年各章主要指标/ })).toBeVisible()
  const year = page.getByRole('combobox', { name: '年份' })
  await year.click()
  await year.fill('2024')
  await expect(page.locator('.ant-select-item-option').filter({ hasText: '2024' })).toBeVisible()
  await page.keyboard.press('Enter')
  const table = page.getByRole('table', { name: /2024年.+各章主要指标/ })
  await expect(table.getByRole('row', { name: /^地区生产总值/ })).toContainText(/进度|完成/)
  await table.getByRole('button', { name: '地区生产总值', exact: true }).click()
  await expect(page.getByRole('navigation').locator('[aria-current]')).toContainText('对比')
})

test('the overview is previewed as pages before it is printed, and returned to', async ({ open }) => {
  const { page } = await open({ demo: true })
  await expect(page.getByRole('table', { name: /2023年各章主要指标/ })).toBeVisible()
  await page.keyboard.press('Control+p')
  const paper = page.getByRole('region', { name: /^第 1 页/ })
  await expect(paper.getByRole('heading')).toHaveText(/云岭县2023年主要指标/)
  await expect(paper.getByRole('row', { name: /^地区生产总值/ })).toHaveText(/244\.08.*259\.90.*6\.5/)
  // Parts of indicators are no main ones.
  await expect(paper.getByRole('row', { name: /第二产业/ })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('table', { name: /2023年各章主要指标/ })).toBeVisible()
})

test('the overview is printed on as few sheets as it fills', async ({ open }) => {
  const { page } = await open({ demo: true })
  await expect(page.getByRole('table', { name: /2023年各章主要指标/ })).toBeVisible()
  const side = page.getByRole('complementary')
  for (const name of ['变化最大', '等待处理', '最近导入'])
    await expect(side.locator('section', { hasText: name }).getByRole('listitem').first()).toBeVisible()
  // The margin that browsers print with.
  const margin = { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' }
  for (const format of ['A4', 'Letter'])
    for (const landscape of [false, true]) {
      const pdf = (await page.pdf({ format, landscape, margin })).toString('latin1')
      const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0
      expect.soft(sheets, `${format}${landscape ? ' landscape' : ''}`).toBeLessThanOrEqual(landscape ? 4 : 3)
    }
})

test('the keys of a screen answer as soon as it is there', async ({ open }) => {
  const { page } = await open({ demo: true })
  await expect(page.getByRole('table', { name: /主要指标/ })).toBeVisible()
  await page.keyboard.press('Control+5')
  await expect(page.getByRole('tree', { name: '指标库' })).toBeFocused()
  await page.keyboard.press('Control+7')
  await expect(page.getByRole('grid', { name: '指标与时期' })).toBeFocused()
  await page.keyboard.press('Control+6')
  const changes = page.getByRole('table', { name: '改动历史' }).locator('[data-column=about]')
  await expect(changes.first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(changes.nth(1)).toBeFocused()
  await page.keyboard.press('Control+4')
  await expect(page.getByRole('table').locator('tbody button').first()).toBeFocused()
})
