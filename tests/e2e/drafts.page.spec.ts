import { globSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { pickRegionByKeys } from '../support/answer-region.ts'
import { dropFiles } from '../support/drop-files.ts'
import { writeSmallReturn } from '../support/small-return.ts'
import { expect, test } from './fixtures.ts'

/** A dropped file, the answer of which region it is, and a figure that is left. */
async function begin(page: Page, home: string): Promise<void> {
  await dropFiles(page, [writeSmallReturn(home)])
  await pickRegionByKeys(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: '存入 6 个数据' })).toBeEnabled()
  await page.getByRole('listbox', { name: '改动' }).focus()
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Space')
  await expect(page.getByRole('button', { name: '存入 5 个数据，1 个不存入' })).toBeEnabled()
}

async function expectAsLeft(page: Page): Promise<void> {
  await expect(page.getByRole('treeitem', { name: /小表/ })).toContainText('6 个数据')
  await expect(page.getByRole('button', { name: '存入 5 个数据，1 个不存入' })).toBeEnabled()
}

test('an import that is not stored is there when the page is loaded again', async ({ tongbi, home }) => {
  const { page } = tongbi
  await begin(page, home)
  await page.getByRole('grid').focus()
  await page.keyboard.press('ArrowDown')
  await expect(page).toHaveURL(/cell=/)
  await page.reload()
  await expectAsLeft(page)
  // The key of the screen that one is on leads nowhere else, also right after the start.
  const address = page.url()
  await page.keyboard.press('Control+2')
  await page.waitForTimeout(300)
  expect(page.url()).toBe(address)
})

test('what is typed of an import and not left is there when the page is loaded again', async ({ tongbi, home }) => {
  const { page } = tongbi
  await begin(page, home)
  const kept = page.waitForResponse((answer) => answer.request().postData()?.includes('"import.describe"') ?? false)
  const reason = page.getByRole('textbox', { name: '说明（记入历史）' })
  await reason.click()
  await page.keyboard.type('乡镇')
  await kept
  await page.keyboard.type('快报')
  await expect(reason).toBeFocused()
  await page.reload()
  await expect(reason).toHaveValue('乡镇快报')

  await page.getByRole('listbox', { name: '改动' }).focus()
  const note = page.getByRole('textbox', { name: '核实说明（随数据保存）' })
  await note.click()
  await page.keyboard.type('已电话')
  await page.waitForResponse((answer) => answer.request().postData()?.includes('"import.note"') ?? false)
  await page.keyboard.type('核实')
  await expect(note).toBeFocused()
  await expect(note).toHaveValue('已电话核实')
  await page.reload()
  await expect(note).toHaveValue('已电话核实')
})

test('an import that is not stored is there when the program, killed, is started again', async ({ open, home }) => {
  const first = await open()
  await begin(first.page, home)
  process.kill(first.pid, 'SIGKILL')

  const second = await open()
  await second.page.keyboard.press('Control+2')
  await expectAsLeft(second.page)
  await second.page.getByRole('button', { name: '存入 5 个数据，1 个不存入' }).click()
  await expect(second.page.getByRole('heading', { name: '已存入' })).toBeVisible()
  await second.close()

  const third = await open()
  await third.page.keyboard.press('Control+2')
  await expect(third.page.getByRole('navigation')).toBeVisible()
  await expect(third.page.getByRole('treeitem')).toHaveCount(0)
})

test('an import that could not be kept is taken by another desk only where that is agreed to', async ({
  tongbi,
  home
}) => {
  const { page } = tongbi
  await expect(page.getByRole('banner')).toContainText('我的数据')
  const [desk = ''] = globSync('**/*.tongbi', { cwd: home })
  const db = new Database(join(home, desk))
  db.exec(`CREATE TRIGGER full BEFORE INSERT ON draft BEGIN SELECT RAISE(ABORT, 'no room'); END`)
  db.close()
  const openOther = async (): Promise<void> => {
    await page
      .getByRole('banner')
      .getByRole('button', { name: /我的数据/ })
      .click()
    await page.getByRole('menuitem', { name: '新建数据库…' }).click()
    await page.getByLabel('新数据库的名称').fill('另一个')
    await page.keyboard.press('Enter')
  }
  await dropFiles(page, [writeSmallReturn(home, '小表.csv', '利川市')])
  await expect(page.getByRole('button', { name: '存入 6 个数据' })).toBeEnabled()
  const asked = page.getByRole('dialog', { name: '放弃正在进行的导入？' })
  await openOther()
  await asked.getByRole('button', { name: '继续导入' }).click()
  await expect(asked).toBeHidden()
  await expect(page.getByRole('button', { name: '存入 6 个数据' })).toBeEnabled()
  await openOther()
  await asked.getByRole('button', { name: '放弃并更换' }).click()
  await expect(page.getByRole('banner')).toContainText('另一个')
})
