import { join } from 'node:path'
import * as XLSX from 'xlsx'
import { expect, test } from './fixtures.ts'
import { exported } from './saved-files.ts'

test('the demo’s targets stand with word, sign and pace', async ({ open }) => {
  const { page } = await open({ demo: true })
  await page.getByRole('navigation').getByText('目标').click()
  // The plan speaks of 2024, the year after that of work: the empty board says where the targets are.
  const row = page.getByRole('row', { name: /地方一般公共预算收入/ })
  await expect(row).toContainText(/已完成|达到进度|落后进度|未完成/)
  await expect(row.getByRole('img', { name: /时间进度 \d+%/ })).toBeVisible()
  await expect(page.getByRole('toolbar')).toContainText('时间进度 75%')
})

test('a target is changed, withdrawn and brought back', async ({ open }) => {
  const { page } = await open({ demo: true })
  await page.getByRole('navigation').getByText('目标').click()
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
  await expect(page.getByRole('row', { name: /地方一般公共预算收入/ })).toContainText('1,300')

  // The panel of a target goes with it, and the focus to the line that stands there now.
  const name = page.getByRole('button', { name: '地方一般公共预算收入' })
  await name.click()
  await expect(form).toBeVisible()
  // The focus has stayed with the line.
  await page.keyboard.press('Escape')
  await expect(form).toHaveCount(0)
  await name.click()
  await expect(form).toBeVisible()
  await name.focus()
  await page.keyboard.press('Delete')
  await expect(rows).toHaveCount(before - 1)
  await expect(form).toHaveCount(0)
  await expect(page.locator('tbody button:focus')).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(rows).toHaveCount(before)
  await expect(page.getByText(/^已撤销撤下，现已恢复：地方一般公共预算收入 2024年 .* 1,300 亿元$/)).toBeVisible()

  await name.click()
  await form.getByRole('button', { name: '撤下此目标' }).click()
  await expect(form).toHaveCount(0)
  await expect(rows).toHaveCount(before - 1)
  await expect(page.locator('tbody button:focus')).toHaveCount(1)
  await page.getByRole('button', { name: '恢复' }).click()
  await expect(rows).toHaveCount(before)
})

test('a new target is of the year that the board shows, or of the year that is typed', async ({ open }) => {
  const { page } = await open({ demo: true })
  await page.getByRole('navigation').getByText('目标').click()
  await page.getByRole('banner').getByLabel('年份').click()
  await page.locator('.ant-select-item-option').filter({ hasText: '2023' }).click()
  await expect(page.getByText('云岭县 2023年还没有目标')).toBeVisible()
  await page.getByRole('button', { name: '新增目标' }).click()
  const form = page.getByRole('complementary', { name: '新增目标' })
  const year = form.getByLabel('年份')
  await expect(year).toHaveValue('2023')
  // Of a year without targets nothing is there to be filtered, printed or exported, and one line leads to those there are.
  await expect(page.getByRole('toolbar').getByRole('button')).toHaveText(['新增目标'])
  await expect(page.getByRole('button', { name: '看 2024年的 11 个目标' })).toHaveCount(1)
  await form.getByLabel('指标').fill('固定资产投资')
  await page.keyboard.press('Enter')
  await year.focus()
  await page.keyboard.type('2025')
  await form.getByLabel('目标值').fill('45')
  await form.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByText(/^已保存：2025年/)).toBeVisible()
  // The board is of another year, in which the target does not stand.
  await page.getByRole('button', { name: '看 2025年的目标', exact: true }).click()
  await expect(page.getByRole('row', { name: /固定资产投资/ })).toContainText('45')
})

test('a list of targets is typed by keyboard alone: a value says its bound and unit, the next target starts again', async ({
  open
}) => {
  const { page } = await open({ demo: true })
  await page.getByRole('navigation').getByText('目标').click()
  await page.getByRole('banner').getByLabel('年份').click()
  await page.locator('.ant-select-item-option').filter({ hasText: '2023' }).click()
  await expect(page.getByText('云岭县 2023年还没有目标')).toBeVisible()
  await page.getByRole('button', { name: '新增目标' }).click()
  const form = page.getByRole('complementary', { name: '新增目标' })
  const entries = [
    { indicator: 'dqsczz', value: '200亿元左右' },
    { indicator: 'lscl', value: '1万吨以上' }
  ]
  for (const { indicator, value } of entries) {
    await expect(form.getByLabel('指标')).toBeFocused()
    await page.keyboard.type(indicator)
    await page.keyboard.press('Enter')
    await expect(form.getByLabel('目标值')).toBeFocused()
    await page.keyboard.type(value)
    await form.getByRole('button', { name: '保存并继续新增' }).press('Enter')
    await expect(page.getByText(/^已保存：2023年/).last()).toBeVisible()
  }
})

test('a second target of one indicator, year and kind is asked about: it takes the place of the first or stands beside it', async ({
  open
}) => {
  const { page } = await open({ demo: true })
  await page.getByRole('navigation').getByText('目标').click()
  const rows = page.getByRole('row', { name: /^地区生产总值/ })
  await expect(rows).toHaveCount(1)
  await page.getByRole('button', { name: '新增目标' }).click()
  const form = page.getByRole('complementary', { name: '新增目标' })
  const enter = async (value: string) => {
    await form.getByLabel('指标').fill('dqsczz')
    await page.keyboard.press('Enter')
    await form.getByLabel('目标值').fill(value)
    await form.getByLabel('目标值').press('Enter')
  }
  await enter('7%左右')
  const question = form.getByRole('alertdialog', { name: '2024年地区生产总值已有目标' })
  await expect(question).toContainText('增长 6.5% · ')
  // Nothing is stored yet.
  await expect(rows).toHaveCount(1)
  // What the first says of itself is shown, and kept where nobody says otherwise.
  const source = '政府办-12-2024年主要预期目标.xlsx 目标 E3'
  await expect(form.getByLabel('出处')).toHaveValue(source)
  await question.getByRole('button', { name: /^改动原目标/ }).click()
  await expect(form).toBeHidden()
  await expect(rows).toHaveCount(1)
  await expect(rows).toContainText('7%左右')
  await expect(rows).toContainText(source)

  // Emptied, it goes.
  await page.getByRole('button', { name: '新增目标' }).click()
  await enter('7.2%左右')
  await expect(form.getByLabel('出处')).toHaveValue(source)
  await form.getByLabel('出处').fill('')
  await form.getByLabel('备注').fill('上半年调整')
  await form.getByRole('button', { name: '保存', exact: true }).click()
  await question.getByRole('button', { name: /^改动原目标/ }).click()
  await expect(rows).toContainText('7.2%左右')
  await expect(rows).not.toContainText(source)
  await expect(rows).toContainText('上半年调整')

  await page.getByRole('button', { name: '新增目标' }).click()
  await enter('6%以上')
  await expect(question).toContainText('增长 7.2%左右')
  await expect(form.getByLabel('备注')).toHaveValue('上半年调整')
  await question.getByRole('button', { name: '另立一个目标' }).click()
  await expect(rows).toHaveCount(2)
  // What the first says of itself is not the second's.
  await expect(rows.filter({ hasText: '上半年调整' })).toHaveCount(1)
  // A level is another kind than growth: nothing is asked.
  await page.getByRole('button', { name: '新增目标' }).click()
  await enter('280亿元')
  await expect(rows).toHaveCount(3)
})

test('key tasks of the work report are changed, and the change is undone', async ({ open }) => {
  const { page } = await open({ demo: true })
  await expect(page.getByRole('navigation')).toBeVisible()
  await page.keyboard.press('Control+4')
  await page.getByText('重点任务', { exact: true }).click()
  const tasks = page.getByRole('table', { name: '重点任务' })
  await expect(tasks.getByRole('row', { name: /培育民宿集群/ })).toContainText('民宿数')
  await page.getByRole('textbox', { name: '按任务、部门或拼音筛选' }).fill('peiyuminsu')
  await tasks.getByRole('button', { name: '培育民宿集群' }).press('Enter')
  const form = page.getByRole('complementary', { name: '修改任务' })
  await form.getByLabel('完成期限').fill('年底')
  await form.getByRole('button', { name: '保存' }).click()
  await expect(form.getByRole('alert')).toBeVisible()
  await form.getByLabel('完成期限').fill('2024-12-31')
  await form.getByRole('button', { name: '保存' }).click()
  await expect(tasks.getByRole('row', { name: /培育民宿集群/ })).toContainText('2024-12-31')
  await page.getByRole('main').focus()
  await page.keyboard.press('Control+z')
  await expect(tasks.getByRole('row', { name: /培育民宿集群/ })).not.toContainText('2024-12-31')
})

test('a new desk has no key tasks, and offers those of a report that it names', async ({ tongbi }) => {
  const { page } = tongbi
  await expect(page.getByRole('navigation')).toBeVisible()
  await page.keyboard.press('Control+4')
  await page.getByText('重点任务', { exact: true }).click()
  await expect(page.getByText('还没有重点任务')).toBeVisible()
  await page.getByRole('button', { name: '带入示例：利川市 2024 年的任务' }).click()
  await expect(page.getByRole('row', { name: /培育民宿集群/ })).toBeVisible()
  await page.getByRole('main').focus()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('还没有重点任务')).toBeVisible()
})

test('on upright paper states and periods keep their words whole, and sources wrap', async ({ open }) => {
  const { page } = await open({ demo: true })
  await page.getByRole('navigation').getByText('目标').click()
  await expect(page.getByRole('row', { name: /地方一般公共预算收入/ })).toBeVisible()
  await page.keyboard.press('Control+p')
  await page.getByText('A4 纵向').click()
  const cells = page.getByRole('region', { name: /第 1 页/ }).getByRole('cell')
  await expect(cells.filter({ hasText: '落后进度' }).first()).toBeVisible()
  const drawn = await cells.evaluateAll((all) =>
    all.map((cell) => {
      const range = document.createRange()
      range.selectNodeContents(cell)
      const text = range.getBoundingClientRect()
      const room = cell.getBoundingClientRect()
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
      return { text: cell.textContent ?? '', lines, beyond: Math.max(room.left - text.left, text.right - room.right) }
    })
  )
  const short = drawn.filter(({ text }) => /落后进度|达到进度|季度/.test(text))
  expect(short.length).toBeGreaterThan(0)
  expect(short.filter(({ lines, beyond }) => lines > 1 || beyond > 0)).toEqual([])
})

test('the targets in sight go on paper and into a spreadsheet, whose completion is computed from them', async ({
  open,
  home
}) => {
  const running = await open({ demo: true })
  const { page } = running
  await page.getByRole('navigation').getByText('目标').click()
  await expect(page.getByRole('table')).toContainText('城镇登记失业率')
  await page.getByRole('textbox', { name: '按名称或拼音筛选' }).fill('地')
  await page.keyboard.press('Control+p')
  const sheet = page.locator('[data-page="1"]')
  await expect(sheet).toContainText('云岭县2024年目标完成情况')
  await expect(sheet.getByRole('row', { name: /地方一般公共预算收入/ })).toContainText(/[●◐▲✕] \S+/)
  await expect(sheet).not.toContainText('城镇登记失业率')
  await page.keyboard.press('Escape')

  const book = XLSX.read(await exported(running, join(home, '目标.xlsx')))
  const cells = book.Sheets[book.SheetNames[0] ?? ''] ?? {}
  expect(XLSX.utils.sheet_to_csv(cells)).toContain('云岭县2024年目标完成情况')
  const formulas = Object.values(cells).flatMap((cell: XLSX.CellObject) => cell?.f ?? [])
  expect(formulas.some((formula) => /^ROUND\([A-Z]\d+\/[A-Z]\d+\*100,10\)$/.test(formula))).toBe(true)
})
