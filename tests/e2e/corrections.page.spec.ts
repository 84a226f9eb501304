import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page, Request } from '@playwright/test'
import { dropFiles } from '../support/drop-files.ts'
import { expect, test } from './fixtures.ts'

const lastYear = `利川市财政收支情况（2022年）,,,
项目,单位,2021年,2022年
一般公共预算收入,万元,52310,55102
税收收入,万元,38217,40120
一般公共预算支出,万元,231456,248901
核对用数,万元,321983,344123
`
/** A year later: a row put in and a new year. */
const thisYear = `利川市财政收支情况（2023年）,,,,
项目,单位,2021年,2022年,2023年
一般公共预算收入,万元,52310,55102,58774
税收收入,万元,38217,40120,43015
非税收入,万元,14093,14982,15759
一般公共预算支出,万元,231456,248901,260334
核对用数,万元,336076,359105,377882
`

async function dropReturn(page: Page, home: string, name: string, text: string): Promise<void> {
  const path = join(home, name)
  writeFileSync(path, text)
  await dropFiles(page, [path])
  await expect(page.getByRole('treeitem', { name })).toContainText(/\d+ 个数据/)
  // What waits for a decision is told above the sheet once all is compared, and moves it down from under the pointer.
  await expect(page.getByRole('button', { name: '结果预览…' })).toBeVisible()
}

const cell = (page: Page, name: string) => page.locator(`[data-cell="${name}"]`)

/** How far below the top of its pane a cell stands. */
async function heightInPane(page: Page, name: string): Promise<number> {
  const [box, pane] = await Promise.all([
    cell(page, name).boundingBox(),
    page.getByRole('region', { name: '工作表' }).boundingBox()
  ])
  return (box?.y ?? Number.NaN) - (pane?.y ?? 0)
}

test('a row is left out by dragging over it, and the correction is taken back', async ({ tongbi, home }) => {
  const { page } = tongbi
  await expect(page.getByRole('navigation')).toBeVisible()
  await dropReturn(page, home, '财政2022.csv', lastYear)
  await expect(page.getByRole('treeitem', { name: '财政2022.csv' })).toContainText('8 个数据')

  const stood = await heightInPane(page, 'A6')
  await cell(page, 'A6').hover()
  await page.mouse.down()
  await cell(page, 'D6').hover()
  await page.mouse.up()
  await page.getByRole('toolbar', { name: '所选单元格是什么' }).getByRole('button', { name: '略去' }).click()
  await expect(page.getByRole('treeitem', { name: '财政2022.csv' })).toContainText('6 个数据')
  await expect(cell(page, 'C6')).toHaveAttribute('data-role', 'left-out')
  // What is said of it moves no cell from under the pointer.
  await expect(page.getByText('已更正 1 处')).toBeVisible()
  expect(await heightInPane(page, 'A6')).toBe(stood)

  await page.getByRole('tab', { name: '读法' }).click()
  await expect(page.getByRole('button', { name: '撤回更正：A6:D6 是略去' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('treeitem', { name: '财政2022.csv' })).toContainText('8 个数据')
})

test('by the keyboard alone a row is left out and a label hung under another', async ({ tongbi, home }) => {
  const { page } = tongbi
  await expect(page.getByRole('navigation')).toBeVisible()
  await dropReturn(page, home, '财政2022.csv', lastYear)
  await page.getByRole('grid', { name: /工作表/ }).focus()
  await page.keyboard.press('Control+End')
  await expect(cell(page, 'D6')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Shift+Home')
  await expect(cell(page, 'A6')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('7')
  await expect(page.getByRole('treeitem', { name: '财政2022.csv' })).toContainText('6 个数据')

  await cell(page, 'A4').click()
  const parent = page.getByRole('combobox', { name: '“税收收入”的上级' })
  await parent.focus()
  await parent.fill('一般公共预算收入')
  await page.keyboard.press('Enter')
  await cell(page, 'C4').click()
  await expect(page.getByText(/一般公共预算收入 › 税收收入/).first()).toBeVisible()
})

test('a parent that is said of several selected labels reaches all of them, as one step', async ({ tongbi, home }) => {
  const { page } = tongbi
  await expect(page.getByRole('navigation')).toBeVisible()
  await dropReturn(page, home, '财政2022.csv', lastYear)
  await cell(page, 'A4').click()
  await cell(page, 'A5').click({ modifiers: ['Shift'] })
  const parent = page.getByRole('combobox', { name: '“税收收入”等 2 个的上级' })
  await parent.fill('一般公共预算收入')
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('region', { name: '工作表' })
  await expect(sheet.getByText('已更正 2 处')).toBeVisible()
  for (const [at, name] of [
    ['C4', '税收收入'],
    ['C5', '一般公共预算支出']
  ] as const) {
    await cell(page, at).click()
    await expect(sheet.getByText(`一般公共预算收入 › ${name}`).first()).toBeVisible()
  }
  await page.keyboard.press('Control+z')
  await expect(sheet.getByText('已更正')).toHaveCount(0)
})

test('a parent that stands under the label itself is refused with the reason', async ({ tongbi, home }) => {
  const { page } = tongbi
  await expect(page.getByRole('navigation')).toBeVisible()
  await dropReturn(page, home, '财政2022.csv', lastYear)
  const sheet = page.getByRole('region', { name: '工作表' })
  // 税收收入 is read as a part of the line before it.
  await cell(page, 'A3').click()
  const parent = sheet.getByRole('combobox', { name: '“一般公共预算收入”的上级' })
  await parent.fill('税收收入')
  await page.keyboard.press('Enter')
  const why = '“一般公共预算收入”的上级没有改：“税收收入”自己就在“一般公共预算收入”之下。请先改“税收收入”的上级'
  await expect(sheet.getByText(why)).toHaveCount(2)
})

test('what a column means is said at its head, taken back and said again', async ({ tongbi, home }) => {
  const { page } = tongbi
  await expect(page.getByRole('navigation')).toBeVisible()
  await dropReturn(
    page,
    home,
    '民政2023.csv',
    '2023年民政年报,,\n单位：人,,\n科目,本期,前期\n城市低保,4210,4100\n孤儿,88,92\n'
  )
  await cell(page, 'C3').click()
  await page.keyboard.press('9')
  const meaning = page.getByRole('group', { name: 'C3 的数据的含义' })
  const period = meaning.getByRole('combobox', { name: '时期' })
  await expect(period).toBeFocused()
  await expect(period).toHaveValue('2023年')
  await period.fill('下个礼拜')
  await page.keyboard.press('Enter')
  await expect(meaning.getByRole('alert')).toHaveText('“下个礼拜”看不出是哪个时期')
  await period.fill('上年')
  await page.keyboard.press('Enter')
  const line = page.getByRole('option', { name: /孤儿.*C5/ })
  await expect(line).toContainText('2022年')
  // Nothing was typed since it was said: undo is of the correction, not of the text.
  await expect(period).toHaveAttribute('data-nothing-typed')
  await page.keyboard.press('Control+z')
  await expect(period).toHaveValue('2023年')
  await page.keyboard.press('Control+y')
  await expect(period).toHaveValue('上年')
  // A unit that nobody knows is said only once it is meant.
  const unit = meaning.getByRole('combobox', { name: '单位' })
  await unit.fill('万人人')
  await page.keyboard.press('Enter')
  await expect(meaning.getByRole('alert')).toContainText('“万人人”不是已知的单位。')
  await meaning.getByRole('button', { name: '万人', exact: true }).click()
  await expect(meaning.getByRole('alert')).toHaveCount(0)
  await expect(unit).toHaveValue('万人')
  await page.keyboard.press('Control+z')
  await expect(unit).toHaveValue('人')
  await period.press('Escape')
  await expect(page.getByRole('grid', { name: /工作表/ })).toBeFocused()

  // The line over the sheet says at once what the cell is by now.
  await cell(page, 'C5').click()
  const said = (time: string) => page.getByText(`孤儿${time}`)
  await expect(said(' · 2022年')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(said(' › 前期 · 2023年')).toBeVisible()
  await page.keyboard.press('Control+y')
  await expect(said(' · 2022年')).toBeVisible()
})

test('names of rows are said to be regions', async ({ tongbi, home }) => {
  const { page } = tongbi
  await expect(page.getByRole('navigation')).toBeVisible()
  await dropReturn(
    page,
    home,
    '棚改2023.csv',
    '利川市2023年棚户区改造情况,,\n名称,户数（户）,人口（人）\n老鹰岩,41,120\n石板丘,35,98\n新建,12,40\n'
  )
  await cell(page, 'A3').click()
  await cell(page, 'A5').click({ modifiers: ['Shift'] })
  await page.keyboard.press('9')
  const meaning = page.getByRole('group', { name: 'A3:A5 的数据的含义' })
  const region = meaning.getByRole('combobox', { name: '地区' })
  await region.click()
  await page.getByTitle('这些名称就是地区（3 个）').click()
  await expect(region).toHaveValue('按其名称')
  await cell(page, 'B4').click()
  const sheet = page.getByRole('region', { name: '工作表' })
  await expect(sheet.getByText(/石板丘.*户数/).first()).toBeVisible()
  await page.getByRole('tab', { name: '读法' }).click()
  await expect(page.getByRole('button', { name: '撤回更正：A3:A5 的名称就是地区' })).toBeVisible()

  // Of figures nothing can be said of names.
  await page.getByRole('grid', { name: /工作表/ }).focus()
  await cell(page, 'B4').click()
  await page.getByRole('group', { name: 'B4 的数据的含义' }).getByRole('combobox', { name: '地区' }).click()
  await expect(page.getByTitle('这些名称就是地区')).toHaveCount(0)
})

test('by Tab from stage to indicator of one column of a table under a merged title', async ({ tongbi, home }) => {
  const { page } = tongbi
  await expect(page.getByRole('navigation')).toBeVisible()
  const path = join(home, '经信局.html')
  writeFileSync(
    path,
    `<meta charset="utf-8"><table><tr><td colspan="3">利川市2023年工业情况</td></tr>
<tr><td>指标（万元）</td><td>2022年</td><td>2023年</td></tr>
<tr><td>工业总产值</td><td>79.2</td><td>86.4</td></tr><tr><td>利润总额</td><td>7.1</td><td>8.3</td></tr></table>`
  )
  await dropFiles(page, [path])
  await expect(page.getByRole('treeitem', { name: '经信局.html' })).toContainText('4 个数据')
  await page.getByText('C', { exact: true }).click()
  await page.keyboard.press('9')
  const meaning = page.getByRole('group', { name: 'C1:C4 的数据的含义' })
  await expect(meaning).toContainText('2 个数据')

  const stage = meaning.getByRole('combobox', { name: '阶段' })
  await stage.press('ArrowDown')
  await expect(stage).toHaveAttribute('aria-expanded', 'true')
  await stage.press('ArrowDown')
  await stage.press('Enter')
  await expect(meaning.getByRole('button', { name: '撤回更正：阶段' })).toBeAttached()
  await page.keyboard.press('Tab')
  const indicator = meaning.getByRole('combobox', { name: '指标' })
  await expect(indicator).toBeFocused()
  await page.keyboard.type('产值之和')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('option', { name: /产值之和.*C3/ })).toBeVisible()
  await expect(indicator).toHaveAttribute('aria-expanded', 'false')

  await stage.press('Delete')
  await expect(meaning.getByRole('button', { name: '撤回更正：阶段' })).toHaveCount(0)
})

test('what was just pointed at is taken back also before the screen knows that it was read', async ({
  tongbi,
  home
}) => {
  const { page } = tongbi
  await dropReturn(page, home, '财政2022.csv', lastYear)
  await cell(page, 'A6').click()
  await cell(page, 'D6').click({ modifiers: ['Shift'] })
  await expect(cell(page, 'D6')).toHaveAttribute('aria-selected', 'true')
  let letThrough = (): void => undefined
  const held = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  const isAbout = (request: Request, name: string): boolean => request.postData()?.includes(`"${name}"`) === true
  await page.route('**/call', async (route) => {
    if (isAbout(route.request(), 'import.current')) await held
    await route.continue()
  })
  await page.keyboard.press('7')
  await expect(cell(page, 'D6')).toHaveAttribute('data-role', 'left-out')
  const answered = page.waitForResponse((response) => isAbout(response.request(), 'import.stepCorrections'))
  await page.keyboard.press('Control+z')
  await answered
  letThrough()
  await expect(cell(page, 'D6')).not.toHaveAttribute('data-role', 'left-out')
  await expect(page.getByRole('treeitem', { name: '财政2022.csv' })).toContainText('8 个数据')
})

test('where nothing was read, pointing at values begins a table', async ({ tongbi, home }) => {
  const { page } = tongbi
  await expect(page.getByRole('navigation')).toBeVisible()
  const path = join(home, '民宗局.csv')
  writeFileSync(path, '民宗局2022年情况,\n,\n寺庙（座）,信众（人）\n12,3120\n11,2980\n')
  await dropFiles(page, [path])
  const alert = page.getByRole('alert').filter({ hasText: /各行没有名称/ })
  await expect(alert).toContainText('请在数字左边补上指标或地区一列，再导入。')
  await cell(page, 'A4').click()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(cell(page, 'B4')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('5')
  await expect(page.getByRole('treeitem', { name: '民宗局.csv' })).toContainText('2 个数据')
  await expect(cell(page, 'A4')).toHaveAttribute('data-role', 'value')
})

test('a kept recipe reads next year’s return of the department', async ({ tongbi, home }) => {
  const { page } = tongbi
  await expect(page.getByRole('navigation')).toBeVisible()
  await dropReturn(page, home, '财政2022.csv', lastYear)
  await cell(page, 'A6').click()
  await cell(page, 'D6').click({ modifiers: ['Shift'] })
  for (const name of ['A6', 'D6']) await expect(cell(page, name)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('7')
  await expect(cell(page, 'D6')).toHaveAttribute('data-role', 'left-out')
  await page.getByRole('button', { name: '留作读法…' }).click()
  // The name that is suggested is typed over.
  await expect(page.getByRole('textbox', { name: '读法名称' })).toBeFocused()
  await page.keyboard.type('财政')
  await page.getByRole('textbox', { name: '部门' }).fill('财政局')
  await page.getByRole('button', { name: '留下' }).click()
  const keep = page.getByRole('button', { name: '留作读法…' })
  await expect(page.getByText('已留作读法“财政”')).toBeVisible()
  await expect(keep).toBeFocused()
  // Kept again under its name it is no second one; and what is said later is not kept by itself.
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: '读法名称' })).toHaveValue('财政')
  await page.keyboard.press('Enter')
  await expect(keep).toBeFocused()
  await cell(page, 'B2').click()
  await page.keyboard.press('7')
  await expect(page.getByText('已留作读法“财政”')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(cell(page, 'B2')).not.toHaveAttribute('data-role', 'left-out')

  // What was said of the files is thrown away only when asked twice.
  const discard = page.getByRole('toolbar', { name: '导入', exact: true }).getByRole('button', { name: '放弃' })
  const asked = page.getByRole('dialog', { name: '放弃这次导入？' })
  await discard.click()
  await expect(asked).toBeVisible()
  // Meanwhile no key changes the screen beneath, or stores.
  await page.keyboard.press('Control+3')
  await page.keyboard.press('Control+Enter')
  await asked.getByRole('button', { name: '继续导入' }).click()
  await expect(asked).toHaveCount(0)
  await expect(cell(page, 'D6')).toHaveAttribute('data-role', 'left-out')
  await discard.click()
  await asked.getByRole('button', { name: '放弃' }).click()
  const recipes = page.getByRole('region', { name: '已留的读法' })
  await expect(recipes.getByRole('row')).toHaveCount(2)
  await recipes.getByRole('button', { name: '查看读法“财政”' }).click()
  await expect(recipes.getByText('“核对用数”（原 A6:D6）是略去')).toBeVisible()

  await dropReturn(page, home, '财政2023.csv', thisYear)
  await expect(page.getByText(/按读法“财政”读取/)).toContainText('新出现：非税收入')
  await expect(cell(page, 'E7')).toHaveAttribute('data-role', 'left-out')
  await expect(page.getByRole('treeitem', { name: '财政2023.csv' })).toContainText('12 个数据')
  await page.getByRole('button', { name: '不采用' }).click()
  await expect(page.getByRole('treeitem', { name: '财政2023.csv' })).toContainText('15 个数据')
})

test('a recipe is cut down by the keyboard, handed on as a file, deleted and taken in again', async ({
  tongbi,
  home
}) => {
  const { page } = tongbi
  await expect(page.getByRole('navigation')).toBeVisible()
  await dropReturn(page, home, '财政2022.csv', lastYear)
  for (const name of ['A6', 'C4']) {
    await cell(page, name).click()
    await page.keyboard.press('7')
    await expect(cell(page, name)).toHaveAttribute('data-role', 'left-out')
  }
  await page.getByRole('button', { name: '留作读法…' }).click()
  await page.keyboard.type('财政')
  await page.keyboard.press('Enter')
  await expect(page.getByText('已留作读法“财政”')).toBeVisible()
  await page.getByRole('toolbar', { name: '导入', exact: true }).getByRole('button', { name: '放弃' }).click()
  await page.getByRole('dialog', { name: '放弃这次导入？' }).getByRole('button', { name: '放弃' }).click()

  const recipes = page.getByRole('region', { name: '已留的读法' })
  const shown = recipes.getByRole('button', { name: '查看读法“财政”' })
  await shown.focus()
  await page.keyboard.press('Enter')
  const takeOut = recipes.getByRole('button', { name: /^从读法中去掉/ })
  await takeOut.last().focus()
  await page.keyboard.press('Enter')
  await expect(takeOut).toHaveCount(1)
  await expect(takeOut).toBeFocused()

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    recipes.getByRole('button', { name: '导出读法“财政”' }).click()
  ])
  expect(download.suggestedFilename()).toBe('财政.tongbi-recipes.json')
  const kept = join(home, '财政.tongbi-recipes.json')
  await download.saveAs(kept)
  await recipes.getByRole('button', { name: '删除' }).focus()
  await page.keyboard.press('Enter')
  await expect(recipes.getByRole('row')).toHaveCount(0)
  const takeIn = recipes.getByRole('button', { name: '导入读法…' })
  await expect(takeIn).toBeFocused()
  // It is not asked about: what it was is said, and the way back is at hand.
  await expect(page.getByText('已删除读法“财政”')).toBeVisible()
  await page.getByRole('button', { name: '恢复' }).click()
  await expect(recipes.getByRole('row')).toHaveCount(2)
  await recipes.getByRole('button', { name: '删除' }).focus()
  await page.keyboard.press('Enter')
  await expect(recipes.getByRole('row')).toHaveCount(0)
  await expect(takeIn).toBeFocused()

  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), takeIn.press('Enter')])
  await chooser.setFiles(kept)
  await expect(page.getByText('已导入 1 个读法')).toBeVisible()
  await dropReturn(page, home, '财政2023.csv', thisYear)
  await expect(page.getByText(/按读法“财政”读取/)).toContainText('新出现：非税收入')
  await expect(cell(page, 'A7')).toHaveAttribute('data-role', 'left-out')
})
