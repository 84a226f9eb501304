import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { dropFiles } from '../support/drop-files.ts'
import { expect, test } from './fixtures.ts'

/** A common laptop (1360 × 850) at 150 %. */
const SMALL = { width: 907, height: 567 }

async function inEnglish(page: Page): Promise<void> {
  await page.getByRole('button', { name: '显示设置' }).click()
  await page.getByText('English').click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('navigation')).toContainText('Overview')
}

test.describe('on a small screen', () => {
  test('the overview keeps a mark at its number, a unit whole, and names in whole words', async ({ open }) => {
    const { page } = await open({ demo: true })
    await inEnglish(page)
    await page.setViewportSize(SMALL)
    const card = page.getByRole('listitem').filter({ hasText: 'Gross regional product' }).first()
    const mark = card.getByTitle(/^Preliminary/i)
    await expect(mark).toHaveText('p')
    const [markAt, numberAt] = [await mark.boundingBox(), await card.getByText('259.90').boundingBox()]
    // On one line: the mark is raised, but not below what it is raised from.
    expect(markAt?.y ?? 0).toBeLessThan((numberAt?.y ?? 0) + (numberAt?.height ?? 0) / 2)
    expect((await card.getByText('(100 million yuan)', { exact: true }).boundingBox())?.height).toBeLessThan(24)
    const name = page.getByRole('rowheader', { name: 'Gross regional product', exact: true })
    expect((await name.boundingBox())?.width).toBeGreaterThan(150)
    const table = page.getByRole('table', { name: /Main indicators by chapter/ })
    const room = await table.evaluate((one) => (one.parentElement?.clientWidth ?? 0) - one.scrollWidth)
    expect(room).toBeGreaterThanOrEqual(0)
  })

  test('figures of one indicator stand in rows of one height, whatever their length', async ({ tongbi, home }) => {
    const { page } = tongbi
    await inEnglish(page)
    await page.setViewportSize({ width: 1280, height: 720 })
    const path = join(home, '年度数据.csv')
    writeFileSync(
      path,
      '\ufeff指标,2023年,2022年,2021年,2020年\r\n国民总收入指数(1978年=100),104673.9,104440,4319.7,179\r\n'
    )
    await dropFiles(page, [path])
    const rows = page.getByRole('listbox', { name: 'Changes' }).getByRole('option')
    await expect(rows.last()).toContainText('region not answered')
    const heights = await rows.evaluateAll((all) => all.map((row) => row.clientHeight))
    expect(new Set(heights).size).toBe(1)
  })

  for (const [width, language] of [
    [1440, 'zh-CN'],
    [1100, 'en-US'],
    [907, 'zh-CN']
  ] as const) {
    test(`coverage shows no part of a column behind the names (${width}, ${language})`, async ({ open }) => {
      const { page } = await open({ demo: true })
      if (language === 'en-US') await inEnglish(page)
      await page.setViewportSize({ width, height: 700 })
      await page.keyboard.press('Control+7')
      const grid = page.getByRole('grid')
      await expect(grid.getByRole('rowheader').first()).toBeVisible()
      const torn = () =>
        grid.evaluate((one) => {
          const [name, ...others] = [...one.querySelectorAll('[role="columnheader"]')].map((head) =>
            head.getBoundingClientRect()
          )
          const edge = name?.right ?? 0
          return others.filter(({ left, right }) => left < edge - 1 && right > edge + 1).length
        })
      await expect.poll(torn).toBe(0)
      const newest = page.getByRole('columnheader', { name: language === 'zh-CN' ? '2023年' : '2023', exact: true })
      await expect(newest).toBeInViewport({ ratio: 0.9 })
    })
  }

  test('the board of targets is no wider than its room in English', async ({ open }) => {
    const { page } = await open({ demo: true })
    await inEnglish(page)
    await page.setViewportSize({ width: 1100, height: 700 })
    await page.getByRole('navigation').getByText('Targets').click()
    const table = page.getByRole('table').first()
    await expect(table.getByText('Written in')).toBeVisible()
    const room = await table.evaluate((one) => (one.parentElement?.clientWidth ?? 0) - one.scrollWidth)
    expect(room).toBeGreaterThanOrEqual(0)
  })

  for (const language of ['zh-CN', 'en-US'] as const) {
    test(`what figures mean is said beside five rows of the sheet (${language})`, async ({ open, home }) => {
      const { page } = await open({})
      await expect(page.getByRole('navigation')).toBeVisible()
      if (language === 'en-US') await inEnglish(page)
      await page.setViewportSize(SMALL)
      const path = join(home, '用电.csv')
      const lines = Array.from({ length: 12 }, (_, at) => `${'甲乙丙丁戊己庚辛壬癸子丑'[at]}类用电,${at + 3}`)
      writeFileSync(path, `利川市2023年用电情况,\n指标,数值\n${lines.join('\n')}\n`)
      await dropFiles(page, [path])
      await page.locator('[data-cell="B3"]').click()
      await page.keyboard.press('9')
      const stage = page.getByRole('group', { name: /B3/ }).getByRole('combobox').nth(4)
      await stage.press('ArrowDown')
      await stage.press('ArrowDown')
      await stage.press('Enter')
      await expect(page.getByRole('button', { name: /撤回更正|Take back/ })).toBeAttached()
      await expect(page.getByRole('listitem').filter({ hasText: /单位|unit/i })).toBeVisible()
      const [sheet, cell] = [
        await page.getByRole('grid').boundingBox(),
        await page.locator('[data-cell="B2"]').boundingBox()
      ]
      const rows = (sheet?.height ?? 0) / (cell?.height ?? 1) - 1
      expect(rows).toBeGreaterThan(5)
    })
  }

  test('coverage opens with the year of work beside the names, and follows the keys across', async ({ open }) => {
    const { page } = await open({ demo: true })
    await page.setViewportSize(SMALL)
    await page.getByRole('navigation').getByText('齐全').click()
    const grid = page.getByRole('grid')
    const seen = (name: string) =>
      grid.getByRole('columnheader', { name, exact: true }).evaluate((head) => {
        const [place, box] = [head.closest('[role="grid"]')?.getBoundingClientRect(), head.getBoundingClientRect()]
        const names = head.parentElement?.firstElementChild?.getBoundingClientRect()
        return place !== undefined && names !== undefined && box.left >= names.right - 1 && box.right <= place.right + 1
      })
    await expect.poll(() => seen('2023年')).toBe(true)
    await grid.focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => seen('2020年')).toBe(true)
  })

  test('the tools of targets stay out of the panel beside them', async ({ open }) => {
    const { page } = await open({ demo: true })
    await page.setViewportSize(SMALL)
    await page.getByRole('navigation').getByText('目标').click()
    const table = page.getByRole('table')
    const wider = () => table.evaluate((one) => one.scrollWidth - (one.parentElement?.clientWidth ?? 0))
    await expect.poll(wider).toBeLessThanOrEqual(0)
    await page.getByRole('button', { name: '新增目标' }).click()
    const panel = page.getByRole('complementary')
    await expect(panel).toBeVisible()
    const [tool, beside] = [
      await page.getByRole('button', { name: '新增目标' }).boundingBox(),
      await panel.boundingBox()
    ]
    expect((tool?.x ?? 0) + (tool?.width ?? 0)).toBeLessThanOrEqual(beside?.x ?? 0)
    await expect.poll(wider).toBeLessThanOrEqual(0)
  })
})
