import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { pickRegionByKeys } from '../support/answer-region.ts'
import { dropFiles } from '../support/drop-files.ts'
import { writeSmallReturn } from '../support/small-return.ts'
import { expect, test } from './fixtures.ts'

/** A return whose header names no year. */
function writeYearless(folder: string, name: string): string {
  const path = join(folder, name)
  writeFileSync(
    path,
    '\ufeff利川市各乡镇工业产值,\r\n乡镇,工业总产值（万元）\r\n东城街道,1200\r\n谋道镇,860\r\n柏杨坝镇,640\r\n'
  )
  return path
}

async function chooseRegion(page: Page, name: string): Promise<void> {
  const answer = page.getByRole('combobox', { name: '回答' })
  await answer.click()
  await answer.fill(name)
  await page.locator('.ant-select-item-option').filter({ hasText: name }).first().click()
  await page.getByRole('button', { name: '确定', exact: true }).click()
}

test('a cell tells what it became, and lights the labels that name it', async ({ tongbi, home }) => {
  const { page } = tongbi
  await dropFiles(page, [writeSmallReturn(home)])
  const sheet = page.getByRole('grid')
  // The questions above the sheet push it down when they come.
  await expect(page.getByRole('combobox', { name: '回答' })).toBeVisible()
  await sheet.locator('[data-cell="D3"]').click()
  const told = page.getByRole('region', { name: '工作表' })
  await expect(told).toContainText('1,060,000 万元')
  await expect(told).toContainText('地区生产总值 · 2023年')
  for (const label of ['A3', 'D2']) await expect(sheet.locator(`[data-cell="${label}"]`)).toHaveAttribute('data-label')

  await page.keyboard.press('Control+Home')
  await expect(told).toContainText('标题')
})

test('says which years are taken as preliminary and why, and leaves the stage unsaid where that is chosen', async ({
  open,
  home
}) => {
  const { page } = await open({ today: '2024-08-15' })
  await dropFiles(page, [writeSmallReturn(home, '利川.csv', '利川市')])
  const tools = page.getByRole('toolbar', { name: '导入' })
  await expect(tools).toContainText(
    '数据阶段：2023年暂按初步核算数（结束不满一年，还没有最终核实数）；2022年不注明阶段（结束满一年，可能已经最终核实）。未写明的可在上面另选。'
  )
  const stage = tools.getByRole('combobox', { name: '表中未写明的数据阶段' })
  await stage.click()
  await page.locator('.ant-select-item-option').filter({ hasText: '不注明' }).click()
  await expect(tools).toContainText('数据阶段：全部不注明阶段（导入时选定）。')
  await expect(tools).not.toContainText('初步核算数')
  await page.getByRole('button', { name: /^存入 6 个数据/ }).click()
  await expect(page.getByRole('heading', { name: '已存入' })).toBeVisible()

  // Sent again without a word it is no news, and no stage comes to it.
  await dropFiles(page, [writeSmallReturn(home, '利川.csv', '利川市')])
  await expect(page.getByRole('button', { name: '没有需要存入的数据' })).toBeVisible()
  await expect(tools).not.toContainText('数据阶段')
})

test('files that are dropped on another screen take the focus along', async ({ tongbi, home }) => {
  const { page } = tongbi
  await page.keyboard.press('Control+4')
  await page.getByRole('link', { name: '目标' }).focus()
  await dropFiles(page, [writeSmallReturn(home)])
  await expect(page.getByRole('combobox', { name: '回答' })).toBeFocused()
})

test('one question stands for all files that share it, and its answer reaches all', async ({ tongbi, home }) => {
  const { page } = tongbi
  await dropFiles(page, [writeYearless(home, '一.csv'), writeYearless(home, '二.csv')])
  const questions = page.getByRole('list', { name: '需要回答的问题' })
  const period = questions.getByRole('listitem').filter({ hasText: '时期' })
  await expect(period).toHaveCount(1)
  await expect(period).toContainText('2 个表')
  // What was read is listed while the question waits, and says what it waits for.
  const read = page.getByRole('listbox', { name: '改动' }).getByRole('option')
  await expect(read).toHaveCount(6)
  await expect(read.first()).toContainText(/工业总产值.*1,200.*万元/)
  await expect(read.first()).toContainText('东城街道')
  await expect(read.first()).toContainText(/暂不存入：.*时期未答/)
  await page.getByRole('treeitem', { name: /一/ }).click()
  await page.getByRole('button', { name: /还有 \d+ 个问题未回答/ }).click()
  await expect(questions.getByLabel('回答').first()).toBeFocused()
  await period.getByRole('textbox', { name: '回答' }).fill('2023')
  await page.keyboard.press('Enter')
  await expect(period).toContainText('已回答')
  await page.getByRole('button', { name: '把这 1 个作为新指标' }).click()
  await expect(page.getByRole('option').first()).toContainText('2023年')
})

test('the list is at the sheet that the question has opened, and stays where a cell has no change', async ({
  tongbi,
  home
}) => {
  const { page } = tongbi
  await dropFiles(page, [writeSmallReturn(home, '小表.csv', '利川市'), writeYearless(home, '二.csv')])
  await expect(page.getByRole('list', { name: '需要回答的问题' })).toContainText('时期')
  const chosen = page.getByRole('listbox', { name: '改动' }).getByRole('option', { selected: true })
  await expect(chosen).toContainText('二.csv')
  await page.getByRole('treeitem', { name: /小表/ }).click()
  await expect(chosen).toContainText('小表.csv')
  await page.locator('[data-cell="C4"]').click()
  await expect(chosen).toContainText('C4')
  await page.keyboard.press('ArrowLeft')
  await expect(page.locator('[data-cell="B4"]')).toHaveAttribute('aria-selected', 'true')
  await expect(chosen).toContainText('C4')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await expect(chosen).toContainText('C5')
})

test('each file is of its own department, which the person may name, and what they differ in is a conflict', async ({
  tongbi,
  home
}) => {
  const { page } = tongbi
  const paths = [
    ['统计局.csv', 106],
    ['二.csv', 107]
  ].map(([name, value]) => {
    const path = join(home, String(name))
    writeFileSync(path, `\ufeff利川市主要经济指标\n指标名称,单位,2023年\n地区生产总值,亿元,${value}\n`)
    return path
  })
  await dropFiles(page, paths)
  await expect(page.getByRole('treeitem', { name: /统计局\.csv/ })).toContainText('1 个数据 · 统计局')
  // Of whom only some files are, is said with how many.
  const ofAll = page.getByRole('toolbar', { name: '导入' })
  await expect(ofAll).toContainText('统计局（1/2 个文件）')
  await page.getByRole('treeitem', { name: /二\.csv/ }).click()
  await page.getByRole('combobox', { name: '本文件的报送部门' }).fill('财政局')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('treeitem', { name: /二\.csv/ })).toContainText('1 个数据 · 财政局')
  const changes = page.getByRole('listbox', { name: '改动' }).getByRole('option')
  await expect(changes).toHaveCount(1)
  await expect(changes).toContainText('统计局 统计局.csv › C3 是 106 亿元')
  await page.getByText('全部文件', { exact: true }).click()
  await expect(changes).toHaveCount(2)
  await expect(changes.first()).toContainText('财政局 二.csv › C3 是 107 亿元')
  await expect(page.getByRole('combobox', { name: '报送部门（全部文件）' })).toHaveValue('')
  await expect(ofAll).toContainText('2 个部门')
  await expect(ofAll.getByTitle('统计局（1/2 个文件）、财政局（1/2 个文件）').first()).toBeVisible()

  await page.getByRole('button', { name: '改回自动识别' }).click()
  await expect(page.getByRole('treeitem', { name: /二\.csv/ })).not.toContainText('财政局')
})

test('what departments differ in is marked on paper, with what each says and the way to decide', async ({
  tongbi,
  home
}) => {
  const { page } = tongbi
  const paths = [
    ['统计局.csv', 106],
    ['财政局.csv', 107]
  ].map(([name, value]) => {
    const path = join(home, String(name))
    writeFileSync(path, `\ufeff利川市主要经济指标\n指标名称,单位,2023年\n地区生产总值,亿元,${value}\n`)
    return path
  })
  await dropFiles(page, paths)
  await expect(page.getByRole('treeitem', { name: /财政局\.csv/ })).toContainText('1 个数据 · 财政局')
  // What is read is not yet compared with the desk: until then the key stores nothing.
  await expect(page.getByRole('button', { name: /^存入 / })).toBeEnabled()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('已存入', { exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: '裁定 1 处冲突' })).toBeVisible()
  await page.keyboard.press('Control+3')
  await page.getByRole('button', { name: '打印' }).click()
  const sheet = page.getByRole('region', { name: '打印预览' })
  await expect(sheet.getByRole('cell', { name: /^106.00 ?异$/ })).toBeVisible()
  await expect(sheet).toContainText('2023年地区生产总值 106 亿元（统计局），107 亿元（财政局）')
  await page.getByRole('button', { name: '返回对比' }).click()
  await page.getByRole('button', { name: '导出' }).click()
  const open = page.getByRole('link', { name: '1 个数据来源不一致，尚未裁定' })
  await open.click()
  await expect(page.getByRole('toolbar', { name: '筛选待处理的数据' })).toBeVisible()
  // What was said of the export stays until it is decided, and goes then.
  await expect(open).toBeVisible()
  await page.getByText('地区生产总值').first().click()
  await page.getByRole('button', { name: '采用此数' }).click()
  await expect(open).toHaveCount(0)
})

/** Towns by years: what was counted is said nowhere. */
function writeUnnamed(folder: string): string {
  const path = join(folder, '各乡镇.csv')
  writeFileSync(
    path,
    '\ufeff利川市各乡镇情况,,\r\n乡镇,2022年,2023年\r\n东城街道,1200,1300\r\n谋道镇,860,900\r\n柏杨坝镇,640,655\r\n'
  )
  return path
}

test('Enter in the question for the indicator takes what the list offers first', async ({ tongbi, home }) => {
  const { page } = tongbi
  await dropFiles(page, [writeUnnamed(home)])
  const question = page
    .getByRole('list', { name: '需要回答的问题' })
    .getByRole('listitem')
    .filter({ hasText: '哪个指标' })
  const answer = question.getByRole('combobox', { name: '回答' })
  await answer.fill('lscl')
  await expect(page.locator('.ant-select-item-option-active')).toHaveText('粮食产量')
  await answer.press('Enter')
  await expect(question).toContainText('已回答')
  await expect(answer).toHaveValue('粮食产量')
  // The unit that nobody wrote is asked for: that of the indicator is offered, and nothing bears it out.
  const unit = page.getByRole('listitem').filter({ hasText: '没有写明单位，库中也没有可比的数' })
  const typed = unit.getByRole('combobox', { name: '回答' })
  await expect(typed).toHaveValue('万吨')
  // One that nobody knows is not taken before it is said to be meant; those that it may be are a click away.
  await typed.fill('万吨万吨')
  await typed.press('Enter')
  await expect(unit.getByRole('alert')).toContainText('“万吨万吨”不是已知的单位。')
  await expect(unit.getByRole('button', { name: '就用“万吨万吨”' })).toBeVisible()
  await unit.getByRole('button', { name: '万吨', exact: true }).click()
  await expect(page.getByText('没有写明单位，库中也没有可比的数')).toHaveCount(0)

  // What nothing is found for is new only where it is said to be.
  await answer.fill('没有的指标')
  await expect(page.locator('.ant-select-item-option-active')).toHaveText('新指标“没有的指标”')
  await expect(question.getByRole('button', { name: '作为新指标' })).toBeVisible()
})

test('leaving in the middle keeps the job, and discarding ends it', async ({ tongbi, home }) => {
  const { page } = tongbi
  await dropFiles(page, [writeSmallReturn(home)])
  await expect(page.getByRole('treeitem', { name: /小表/ })).toContainText('6 个数据')
  await page.keyboard.press('Control+5')
  await expect(page.getByRole('tree', { name: '指标库' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('treeitem', { name: /小表/ })).toContainText('6 个数据')
  await page.getByRole('button', { name: '放弃' }).click()
  await expect(page.getByRole('heading', { name: '没有正在导入的文件' })).toBeVisible()
})

test('a whole import is done by keys', async ({ tongbi, home }) => {
  const { page } = tongbi
  await dropFiles(page, [writeSmallReturn(home)])
  const answer = page.getByRole('combobox', { name: '回答' })
  await expect(answer).toBeFocused()
  await page.keyboard.press('F6')
  await expect(page.getByRole('tree')).toBeFocused()
  await page.keyboard.press('F8')
  await expect(answer).toBeFocused()
  await pickRegionByKeys(page)
  await expect(page.getByRole('button', { name: '还有 1 个问题未回答' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: '存入 6 个数据' })).toBeEnabled()
  await expect(page.getByRole('listbox', { name: '改动' })).toBeFocused()

  await page.keyboard.press('F6')
  await page.keyboard.press('F6')
  await expect(page.getByRole('grid')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('[data-cell="A2"]')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('F6')
  await expect(page.getByRole('tab', { name: /改动/ })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('tab', { name: /指标名称/ })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: '已存入' })).toBeVisible()
})

test('after the last answer, and by F8, the names that nobody has decided come before the changes', async ({
  tongbi,
  home
}) => {
  const { page } = tongbi
  await expect(page.getByRole('navigation')).toBeVisible()
  const path = join(home, '新名.csv')
  writeFileSync(
    path,
    '\ufeff主要经济指标,,\r\n指标,单位,2023年\r\n地区生产总值,万元,1060000\r\n  第一产业,万元,500000\r\n  第二产业,万元,300000\r\n  第三产业,万元,300000\r\n特色产业链产值,万元,3200\r\n'
  )
  await dropFiles(page, [path])
  await pickRegionByKeys(page)
  await page.keyboard.press('Enter')
  const names = page.getByRole('region', { name: '待定', exact: true })
  // Enter goes on as it did with the question.
  const take = names.getByRole('button', { name: '把这 1 个作为新指标' })
  await expect(take).toBeFocused()

  await page.getByRole('listbox', { name: '改动' }).focus()
  await page.keyboard.press('F8')
  await expect(take).toBeFocused()
  // From there it goes on to what wants a look, and is not called back.
  const changes = page.getByRole('listbox', { name: '改动' })
  await page.keyboard.press('F8')
  await expect(page.getByRole('radio', { name: /可疑/ })).toBeChecked()
  await expect(changes).toBeFocused()
  await page.keyboard.press('F8')
  await expect(changes).toBeFocused()
})

test('a list of undecided names goes where all of them have gone', async ({ tongbi, home }) => {
  const { page } = tongbi
  const path = join(home, '新名.csv')
  writeFileSync(
    path,
    '\ufeff利川市主要经济指标,,\r\n指标,单位,2023年\r\n特色产业链产值,万元,3200\r\n特色产业链户数,户,41\r\n'
  )
  await dropFiles(page, [path])
  await page.getByRole('button', { name: '逐个处理' }).click()
  const outcome = page.getByRole('region', { name: '存入后的结果' })
  await expect(outcome.getByRole('radio', { name: /^待定 2/ })).toBeChecked()
  await page.getByRole('button', { name: '把这 2 个作为新指标' }).click()
  await expect(outcome.getByRole('radio', { name: /^新指标 2/ })).toBeChecked()
  await expect(outcome.getByRole('listitem').filter({ hasText: '特色产业链' })).toHaveCount(2)
  await expect(outcome.getByRole('radio', { name: /^待定/ })).toHaveCount(0)
})

test('the list of an import that comes after another begins at its top', async ({ tongbi, home }) => {
  const { page } = tongbi
  const names = Array.from({ length: 60 }, (_, at) => `第${at + 1}项产值,万元,${3200 + at}`)
  const paths = ['一.csv', '二.csv'].map((name) => {
    const path = join(home, name)
    writeFileSync(path, `\ufeff利川市主要经济指标,,\r\n指标,单位,2023年\r\n${names.join('\r\n')}\r\n`)
    return path
  })
  await dropFiles(page, paths.slice(0, 1))
  const changes = page.getByRole('listbox', { name: '改动' })
  await changes.focus()
  await page.keyboard.press('End')
  await expect(changes.getByRole('option', { selected: true })).toContainText('第60项')
  await dropFiles(page, paths.slice(1))
  await expect(page.getByRole('treeitem', { name: /二\.csv/ })).toContainText('60 个数据')
  await expect(changes.getByRole('option').first()).toContainText('第1项')
  await expect(changes).toHaveJSProperty('scrollTop', 0)
})

test('what is far from last time is one sentence with its cell, and F8 goes there', async ({ tongbi, home }) => {
  const { page } = tongbi
  await dropFiles(page, [writeSmallReturn(home)])
  await chooseRegion(page, '利川市')
  await expect(page.getByRole('list', { name: '需要回答的问题' })).toContainText('已回答')
  await page.getByRole('button', { name: '存入 6 个数据' }).click()
  await expect(page.getByRole('heading', { name: '已存入' })).toBeVisible()

  // Typed in 亿元 under a heading that says 万元.
  const slipped = join(home, '错单位.csv')
  writeFileSync(
    slipped,
    '\ufeff利川市主要经济指标,,\r\n指标名称,单位,2024年\r\n地区生产总值,万元,112\r\n社会消费品零售总额,万元,455000\r\n'
  )
  await dropFiles(page, [slipped])
  await expect(page.getByRole('treeitem', { name: /错单位/ })).toContainText('2 个数据')
  const suspicious = page.getByRole('option', { name: /请核对单位/ })
  await expect(suspicious).toBeVisible()
  await page.keyboard.press('F8')
  await expect(suspicious).toHaveAttribute('aria-selected', 'true')
  await expect(page.locator('[data-cell="C3"]')).toHaveAttribute('aria-selected', 'true')
  // The keys go on from there: Space leaves the row out that F8 came to.
  await expect(page.getByRole('listbox', { name: '改动' })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(suspicious).toHaveAttribute('aria-checked', 'false')
})

test('a new name is matched to an indicator of the catalogue', async ({ tongbi, home }) => {
  const { page } = tongbi
  const path = join(home, '新名.csv')
  writeFileSync(path, '\ufeff利川市主要经济指标,,\r\n指标,单位,2023年\r\n全县经济总量,万元,1060000\r\n')
  await dropFiles(page, [path])
  await page.getByRole('tab', { name: /指标名称/ }).click()
  const meaning = page.getByRole('combobox', { name: '“全县经济总量”对应的指标' })
  await meaning.click()
  await meaning.fill('dqsczz')
  await page.locator('.ant-select-item-option').filter({ hasText: '地区生产总值' }).first().click()
  await page.getByRole('tab', { name: /改动/ }).click()
  await expect(page.getByRole('option').first()).toContainText('地区生产总值')
})

test('what was left stays out, and the result is a page to hand back', async ({ tongbi, home }) => {
  const { page } = tongbi
  await dropFiles(page, [writeSmallReturn(home, '小表.csv', '利川市')])
  await expect(page.getByRole('button', { name: '存入 6 个数据' })).toBeEnabled()
  await expect(page.getByRole('option').first()).toContainText('地区生产总值')
  await page.getByRole('listbox', { name: '改动' }).focus()
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Space')
  await expect(page.getByRole('button', { name: '存入 5 个数据，1 个不存入' })).toBeEnabled()
  // The list follows the sheet, where the space bar does the same.
  await page.locator('[data-cell="D5"]').click()
  await expect(page.getByRole('option', { name: /年末常住人口.*D5/ })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Shift+Space')
  await expect(page.getByRole('button', { name: '存入 2 个数据，4 个不存入' })).toBeEnabled()
  await page.keyboard.press('Shift+Space')
  await page.getByRole('button', { name: '存入 5 个数据，1 个不存入' }).click()
  // What is kept for the next returns is at hand here too.
  await expect(page.getByRole('region', { name: '已留的读法' })).toContainText('下次同一部门的同样报表就照此读取')
  await page.getByRole('button', { name: '结果页…' }).click()
  const sheet = page.getByRole('region', { name: '导入结果' })
  await expect(sheet).toContainText('小表.csv')
  await expect(sheet).toContainText('已存入')
})

test('another desk neither shows what was stored in the former nor takes an import under way with it', async ({
  tongbi,
  home
}) => {
  const { page } = tongbi
  const openDesk = async (of: RegExp, item: RegExp): Promise<void> => {
    await page.getByRole('banner').getByRole('button', { name: of }).click()
    await page.getByRole('menuitem', { name: item }).click()
  }
  await dropFiles(page, [writeSmallReturn(home, '小表.csv', '利川市')])
  await page.getByRole('button', { name: '存入 6 个数据' }).click()
  await expect(page.getByRole('button', { name: '撤销这次导入' })).toBeVisible()
  await openDesk(/我的数据/, /新建数据库…/)
  await page.getByLabel('新数据库的名称').fill('另一个')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('banner')).toContainText('另一个')
  await page.keyboard.press('Control+2')
  await expect(page.getByRole('heading', { name: '没有正在导入的文件' })).toBeVisible()
  await page.goBack()
  await page.goBack()
  await expect(page.getByRole('heading', { name: '没有正在导入的文件' })).toBeVisible()

  await dropFiles(page, [writeSmallReturn(home, '小表.csv', '利川市')])
  await expect(page.getByRole('button', { name: '存入 6 个数据' })).toBeEnabled()
  await openDesk(/另一个/, /我的数据/)
  await expect(page.getByRole('banner')).toContainText('我的数据')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('Control+2')
  await expect(page.getByRole('heading', { name: '已存入' })).toBeVisible()
  // It waits in the desk that it was begun in.
  await openDesk(/我的数据/, /另一个/)
  await expect(page.getByRole('banner')).toContainText('另一个')
  await page.keyboard.press('Control+2')
  await expect(page.getByRole('button', { name: '存入 6 个数据' })).toBeEnabled()
})

test('many questions leave the sheet room to point at, and say that there are more of them than are seen', async ({
  tongbi,
  home
}) => {
  const { page } = tongbi
  await page.setViewportSize({ width: 907, height: 567 })
  const towns = ['云外云镇', '天外天镇', '山外山镇', '水外水镇', '楼外楼镇', '城外城镇']
  const files = towns.map((town) => {
    const path = join(home, `${town}.csv`)
    writeFileSync(path, `\ufeff${town}主要指标\n指标,2023年\n粮食产量,${towns.indexOf(town) + 1}0\n`)
    return path
  })
  await dropFiles(page, files)
  const questions = page.getByRole('list', { name: '需要回答的问题' })
  await expect(questions).toHaveAttribute('data-more')
  const sheet = page.getByRole('grid')
  await sheet.locator('[data-cell="B3"]').click()
  const box = await page.getByRole('region', { name: '工作表' }).boundingBox()
  expect(box?.height).toBeGreaterThan(300)

  await questions.getByRole('button').last().focus()
  await expect(questions).not.toHaveAttribute('data-more')
})

test('whoever turns to a question sees the sheet that it is about', async ({ tongbi, home }) => {
  const { page } = tongbi
  const plain = join(home, '一.csv')
  writeFileSync(plain, '\ufeff利川市2023年人口\n指标,2023年\n年末常住人口（万人）,70\n')
  await dropFiles(page, [plain, writeYearless(home, '二.csv')])
  const answer = page.getByRole('textbox', { name: '回答' })
  await expect(answer).toBeFocused()
  const shown = (name: string) => page.getByRole('grid', { name: `工作表 ${name}` })
  await expect(shown('二')).toBeVisible()

  // What a person looks at meanwhile stays, until they turn to the question again.
  await page.getByRole('treeitem', { name: '一.csv' }).first().click()
  await expect(shown('一')).toBeVisible()
  await page
    .getByText(/表中没有写明时期|时期/)
    .first()
    .click()
  await expect(shown('二')).toBeVisible()
  await page.locator('[data-cell="B4"]').click()
  await answer.click()
  await answer.fill('2023')
  await expect(page.locator('[data-cell="B4"]')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^已回答/)).toBeVisible()
  await expect(shown('二')).toBeVisible()
})

test('a long head stays within its cell, with as many of its lines as have room, and a title in its row', async ({
  tongbi,
  home
}) => {
  const { page } = tongbi
  await expect(page.getByRole('navigation')).toBeVisible()
  const path = join(home, '人口.html')
  const head = '年末总人口（万人）Total Population at the Year-end (10 000 persons)'
  writeFileSync(
    path,
    `<meta charset="utf-8"><table><tr><td colspan="4">利川市历年人口<br>Population</td></tr>
<tr><td></td><td></td><td></td><td>单位：万人（户籍人口）</td></tr>
<tr><td rowspan="2">年份<br>Year</td><td rowspan="2">${head}</td><td colspan="2">按城乡分<br>By Residence</td></tr>
<tr><td>城镇</td><td>乡村</td></tr>
<tr><td>2021</td><td>90.6</td><td>39.4</td><td>51.2</td></tr>
<tr><td>2022</td><td>91.2</td><td>40.8</td><td>50.4</td></tr></table>`
  )
  await dropFiles(page, [path])
  const sheet = page.getByRole('grid')
  await expect(sheet.locator('[data-cell="B5"]')).toHaveText('90.6')
  for (const name of ['A1', 'A3', 'B3', 'C3']) {
    const cell = sheet.locator(`[data-cell="${name}"]`)
    const [outer, inner] = await Promise.all([cell.boundingBox(), cell.locator('span').boundingBox()])
    if (outer === null || inner === null) throw new Error(`${name} is not shown`)
    expect(inner.y, name).toBeGreaterThanOrEqual(outer.y)
    expect(inner.y + inner.height, name).toBeLessThanOrEqual(outer.y + outer.height)
  }
  await expect(sheet.locator('[data-cell="B3"]')).toHaveAttribute('title', head)
  // What runs over its neighbours has one fill, as high as its cell.
  const unit = sheet.locator('[data-cell="D2"]')
  const [cell, fill] = await Promise.all([unit.boundingBox(), unit.locator('span').boundingBox()])
  expect(fill?.x).toBeLessThan(cell?.x ?? 0)
  expect(fill?.height).toBeGreaterThanOrEqual((cell?.height ?? 0) - 1)
})

test('one indicator of many regions is compared with these below each other', async ({ tongbi, home }) => {
  const { page } = tongbi
  const path = join(home, '各省地区生产总值.csv')
  const rows = ['湖北省,52741.7,55803.6', '湖南省,47558.6,50012.9', '江西省,31213.8,32200.1']
  writeFileSync(path, `\ufeff各省地区生产总值\r\n单位：亿元\r\n地区,2022年,2023年\r\n${rows.join('\r\n')}\r\n`)
  await dropFiles(page, [path])
  await page.getByRole('button', { name: '存入 6 个数据' }).click()
  await page.getByRole('button', { name: '去对比' }).click()
  const grid = page.getByRole('grid', { name: /地区生产总值.*2022—2023年/ })
  await expect(grid.getByRole('row', { name: /^(湖北|湖南|江西)省/ })).toHaveCount(3)
  await expect(grid.getByRole('row', { name: /^湖南省/ })).toContainText('50,012.9')
})
