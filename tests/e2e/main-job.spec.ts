import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import * as XLSX from 'xlsx'
import { dropFiles } from '../support/drop-files.ts'
import { writeSmallReturn } from '../support/small-return.ts'
import { expect, test } from './fixtures.ts'
import { exported, printedPdf } from './saved-files.ts'

const national = resolve(import.meta.dirname, '../../../shared/samples/nbs/年度数据.xls')

/** Drops a return on the interface, says whose it is, and stores it. */
async function importReturn(page: Page, path: string, region: string): Promise<void> {
  await expect(page.getByRole('navigation')).toBeVisible()
  await dropFiles(page, [path])
  const answer = page.getByRole('combobox', { name: '回答' })
  await answer.click()
  await answer.fill(region)
  await chooseOption(page, region)
  await page.getByRole('button', { name: '确定', exact: true }).click()
  await expect(page.getByText(/^未写明的地区/).locator('..')).toContainText(region)
  await storeAll(page)
}

/** Stores what has been read, names that nobody knows as new indicators. */
async function storeAll(page: Page): Promise<void> {
  const toStore = page.getByRole('button', { name: /^存入 / })
  const newNames = page.getByRole('button', { name: /作为新指标/ })
  await expect(async () => {
    if (await newNames.isVisible()) await newNames.click({ timeout: 1000 })
    await expect(toStore).toBeEnabled({ timeout: 1000 })
  }).toPass()
  await toStore.click()
  await expect(page.getByRole('heading', { name: '已存入' })).toBeVisible()
}

/** Ant Design's list for screen readers lies beside the one that is seen. */
async function chooseOption(page: Page, text: string): Promise<void> {
  await page.locator('.ant-select-item-option').filter({ hasText: text }).first().click()
}

test('a return is dropped, stored, compared and exported', async ({ tongbi, home }) => {
  const { page } = tongbi
  await importReturn(page, writeSmallReturn(home), '利川市')
  await page.getByRole('button', { name: '去对比' }).click()

  const gdp = page.getByRole('row', { name: /^地区生产总值/ })
  for (const figure of ['100.00', '106.00', '6.0']) await expect(gdp).toContainText(figure)

  const filter = page.getByPlaceholder('按名称或拼音筛选')
  await filter.fill('wuci')
  for (const name of ['导出', '打印']) {
    const button = page.getByRole('button', { name, exact: true })
    await expect(button).toBeDisabled()
    await expect(button).toHaveAttribute('title', '没有可以打印或导出的行')
  }
  // dqsczz: 地区生产总值 by its pinyin initials.
  await filter.fill('dqsczz')
  await expect(page.getByRole('grid').getByRole('rowheader')).toHaveText([/地区生产总值/])

  const book = XLSX.read(await exported(tongbi, join(home, '对比.xlsx')), { cellFormula: true })
  await expect(page.getByText(/^只含筛选出的 1 \/ \d+ 项$/)).toBeVisible()
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {}
  const cells = Object.entries(sheet).filter(([name]) => !name.startsWith('!'))
  expect(cells.map(([, cell]) => cell.v)).toContain('地区生产总值')
  const formulas = cells.filter(([, cell]) => cell.f !== undefined)
  expect(formulas.length).toBeGreaterThan(0)
  expect(formulas.map(([, cell]) => cell.v)).not.toContain(undefined)

  // What comes next is another region's, of a part of a year: the comparison turns to it.
  const next = join(home, '恩施.csv')
  const lines = ['主要经济指标', '地区,指标名称,单位,2022年1-9月,2023年1-9月', '恩施市,地区生产总值,亿元,300,330']
  writeFileSync(next, `\ufeff${lines.join('\n')}\n`)
  await dropFiles(page, [next])
  await page.getByRole('button', { name: /^存入 2 个数据/ }).click()
  await page.getByRole('button', { name: '去对比' }).click()
  await expect(
    page.getByRole('grid', { name: /恩施市.*前三季度/ }).getByRole('row', { name: /^地区生产总值/ })
  ).toContainText('330')

  // Undone, it is the region of before again, and says so.
  await page.keyboard.press('Control+z')
  const undone = page.locator('.ant-notification-notice').filter({ hasText: '已撤销：恩施.csv' })
  await expect(undone).toContainText('地区回到利川市')
  await expect(page.getByRole('grid', { name: /利川市/ })).toBeVisible()
})

test('an import is undone and brought back', async ({ tongbi, home }) => {
  const { page } = tongbi
  await importReturn(page, writeSmallReturn(home), '利川市')
  await expect(page.getByText('6 个数据', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: '撤销这次导入' }).click()
  await expect(page.getByRole('heading', { name: '这次导入已撤销' })).toBeVisible()
  await expect(page.getByText('0 个数据', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: '重做这次导入' }).click()
  await expect(page.getByText('6 个数据', { exact: true })).toBeVisible()

  await page.getByRole('button', { name: '撤销这次导入' }).click()
  await page.getByRole('button', { name: '更正后重新导入' }).click()
  await page.getByRole('button', { name: /^存入 6 个数据/ }).click()
  await expect(page.getByRole('heading', { name: '已存入' })).toBeVisible()
})

test('a file that is no spreadsheet is refused with its reason, and the others are read', async ({ tongbi, home }) => {
  const { page } = tongbi
  await expect(page.getByRole('navigation')).toBeVisible()
  const bad = join(home, '坏.xlsx')
  writeFileSync(bad, 'PK\u0003\u0004 and no more')
  await dropFiles(page, [bad, writeSmallReturn(home)])
  await expect(page.getByRole('treeitem', { name: /坏\.xlsx/ })).toContainText('文件已损坏')
  await expect(page.getByRole('treeitem', { name: /小表\.csv/ })).toContainText('6 个数据')
})

/** Nothing says whose it is but what only the nation has: one question, with the country as guess. */
async function importNational(page: Page): Promise<void> {
  await dropFiles(page, [national])
  await expect(page.getByText('表中有“国民总收入指数”，一般是全国的数据')).toBeVisible()
  await expect(page.getByRole('combobox', { name: '回答' }).locator('../..')).toContainText('全国')
  await page.getByRole('button', { name: '确定', exact: true }).click()
  await storeAll(page)
  await page.getByRole('button', { name: '去对比' }).click()
}

test('年度数据.xls: dropped, compared over 2019–2023, exported', async ({ tongbi, home }) => {
  test.skip(!existsSync(national), 'the sample returns are not here')
  const { page } = tongbi
  await expect(page.getByRole('navigation')).toBeVisible()
  await importNational(page)
  const grid = page.getByRole('grid', { name: /全国.*2019—2023年/ })
  await expect(grid.getByRole('columnheader', { name: /^\d{4}年$/ })).toHaveText([
    '2019年',
    '2020年',
    '2021年',
    '2022年',
    '2023年'
  ])
  const row = grid.getByRole('row', { name: /^国内生产总值指数/ })
  for (const figure of ['3,923.3', '4,011.2', '4,350.0', '4,478.4', '4,713.5']) await expect(row).toContainText(figure)
  await row.getByRole('gridcell', { name: /^4,713\.5/ }).click()
  await page.keyboard.press('Enter')
  const explanation = page.getByRole('complementary', { name: '此数的说明' })
  await expect(explanation).toContainText('年度数据.xls')
  await page.keyboard.press('Escape')
  await expect(explanation).toHaveCount(0)
  const book = XLSX.read(await exported(tongbi, join(home, '对比.xlsx')))
  const text = XLSX.utils.sheet_to_csv(book.Sheets[book.SheetNames[0] ?? ''] ?? {})
  expect(text).toContain('国内生产总值指数')
  expect(text).toContain('2019')
})

test('年度数据.xls in the desk of a county is no table of the county, and is compared as the country’s', async ({
  tongbi,
  home
}) => {
  test.skip(!existsSync(national), 'the sample returns are not here')
  const { page } = tongbi
  await importReturn(page, writeSmallReturn(home), '利川市')
  await page.getByRole('navigation').getByText('导入').click()
  await importNational(page)
  const grid = page.getByRole('grid', { name: /全国.*2019—2023年/ })
  await expect(grid.getByRole('row', { name: /^国内生产总值指数/ })).toContainText('4,713.5')
})

test('the demo shows every screen, and its comparison goes to paper', async ({ tongbi, home }) => {
  const { page } = tongbi
  const screens = page.getByRole('navigation')
  await page.getByRole('button', { name: '打开演示数据库' }).click()
  await expect(page.getByRole('banner')).toContainText('虚构', { timeout: 60_000 })
  await expect(page.getByRole('table', { name: /主要指标/ })).toContainText('地区生产总值')
  await screens.getByText('指标库').click()
  await expect(page.getByRole('treeitem', { name: /^地区生产总值 / })).toBeVisible()
  await screens.getByText('历史').click()
  await expect(page.getByRole('table', { name: '改动历史' }).getByRole('row')).toHaveCount(13)
  await screens.getByText('齐全').click()
  await expect(page.getByRole('grid', { name: '指标与时期' })).toBeVisible()
  await screens.getByText('目标').click()
  await expect(page.getByText(/已完成|达到进度|落后进度/).first()).toBeVisible()
  await screens.getByText('对比').click()
  await exported(tongbi, join(home, '对比.xlsx'))
  const notice = page.getByText(/^已导出/)
  await expect(notice).toBeVisible()
  await page.getByRole('button', { name: '打印' }).click()
  await expect(page.getByRole('heading', { name: '打印预览' })).toBeVisible()
  // What stands around and over the pages on screen, though it stands there yet, is not on paper.
  await notice.hover()
  await page.emulateMedia({ media: 'print' })
  await expect(notice).toBeHidden()
  await expect(page.getByRole('heading', { name: '打印预览' })).toBeHidden()
  await expect(page.locator('[data-page="1"]')).toBeVisible()
  await page.emulateMedia({ media: null })
  await expect(notice).toBeVisible()
  await expect(page.getByText(/共 \d+ 页/).first()).toBeVisible()
  for (const orientation of ['横向', '纵向']) {
    await page.getByText(`A4 ${orientation}`).click()
    const planned = await page.locator('[data-page]').count()
    expect(planned).toBeGreaterThan(1)
    const pdf = (await printedPdf(tongbi, join(home, `对比-${orientation}.pdf`))).toString('latin1')
    expect(pdf).toMatch(/^%PDF-/)
    // Leaves of the page tree: a sheet each, and no blank one between.
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(planned)
  }
})

test('a target is typed and judged', async ({ tongbi, home }) => {
  const { page } = tongbi
  await importReturn(page, writeSmallReturn(home), '利川市')
  await page.getByRole('navigation').getByText('目标').click()
  await page.getByRole('button', { name: '新增目标' }).first().click()
  const form = page.getByRole('complementary', { name: '新增目标' }).or(page.getByRole('dialog', { name: '新增目标' }))
  const indicator = form.getByRole('combobox').first()
  await indicator.click()
  await indicator.fill('dqsczz')
  await chooseOption(page, '地区生产总值')
  await form.getByLabel('目标值').fill('105')
  await form.getByRole('button', { name: '保存', exact: true }).click()
  const row = page.getByRole('row', { name: /地区生产总值/ })
  await expect(row).toContainText('已完成')
})

test('language and theme change at once, and stand at the next start before anything else', async ({ open }) => {
  const first = await open()
  const { page } = first
  await page.getByRole('button', { name: '显示设置' }).click()
  await page.getByText('English').click()
  await expect(page.getByRole('navigation')).toContainText('Overview')
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en-US')
  await page.getByText('Dark', { exact: true }).click()
  await expect.poll(() => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toContain('dark')
  await page.keyboard.press('Control+6')
  await expect(page.getByRole('navigation').locator('[aria-current]')).toContainText('History')
  // A browser that is killed sends nothing more: what is kept at rest has to be there.
  const kept = join(first.home, 'settings.json')
  await expect.poll(() => (existsSync(kept) ? readFileSync(kept, 'utf8') : '')).toContain('#/history')
  await first.close()

  // Another profile of the browser, maybe at another port: nothing of it is the browser's.
  const second = await open()
  await expect(second.page.getByRole('navigation').locator('[aria-current]')).toContainText('History')
  const served = await second.page.evaluate(async () => (await fetch('/')).text())
  expect(served).toContain('<html lang="en-US" style="color-scheme: dark"')
})

test('screens are reached by keys', async ({ tongbi }) => {
  const { page } = tongbi
  await expect(page.getByRole('navigation')).toBeVisible()
  for (const [key, name] of [
    ['3', '对比'],
    ['6', '历史'],
    ['1', '总览']
  ] as const) {
    await page.keyboard.press(`Control+${key}`)
    await expect(page.getByRole('navigation').locator('[aria-current]')).toContainText(name)
  }
})
