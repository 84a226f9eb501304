import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

test('a table ends above the page number, notes and all, whatever it shows', async ({ open }) => {
  const { page } = await open({ demo: true })
  await expect(page.getByRole('navigation')).toBeVisible()
  await page.keyboard.press('Control+3')
  await expect(page.getByRole('rowheader', { name: '地区生产总值', exact: true })).toBeVisible()
  // What is shown beside the value, one thing more each time, until nothing but small type is left.
  const shown = page.getByRole('group', { name: '显示' })
  await shown.getByRole('button', { name: '增减' }).click()
  for (const more of [null, '比重（%）', '按数值计算的增长（%）']) {
    if (more !== null) {
      await shown.getByRole('button', { name: /更多/ }).click()
      await page.getByRole('checkbox', { name: more }).click()
      await expect(page.getByRole('checkbox', { name: more })).toBeChecked()
      await page.keyboard.press('Escape')
    }
    await page.getByRole('button', { name: '打印' }).click()
    for (const orientation of ['横向', '纵向']) {
      await page.getByText(`A4 ${orientation}`).click()
      await page.emulateMedia({ media: 'print' })
      await expect.poll(() => beyond(page), `${more} ${orientation}`).toEqual([])
      expect(await unevenness(page), `${more} ${orientation}`).toBeLessThan(1)
      await page.emulateMedia({ media: null })
    }
    await page.getByRole('button', { name: '返回对比' }).click()
  }
})

/** Pages whose table or notes reach into the margin in which the page number stands, and by how many pixels. */
function beyond(page: Page): Promise<string[]> {
  return page.locator('[data-page]').evaluateAll((pages) =>
    pages.flatMap((one) => {
      const [last, number] = [...one.children].slice(-2)
      if (last === undefined || number === undefined) return [`${one.getAttribute('data-page')}: blank`]
      const over = last.getBoundingClientRect().bottom - number.getBoundingClientRect().top
      return over > 1 ? [`${one.getAttribute('data-page')}: ${Math.round(over)}`] : []
    })
  )
}

/** By how many pixels more the names of some rows of one line stand apart than those of others. */
function unevenness(page: Page): Promise<number> {
  return page
    .locator('[data-page="1"] tbody')
    .first()
    .evaluate((body) => {
      const rows = [...body.children].map((row) => {
        const range = document.createRange()
        range.selectNodeContents(row.children[0] ?? row)
        return { top: range.getBoundingClientRect().top, height: row.getBoundingClientRect().height }
      })
      const least = Math.min(...rows.map(({ height }) => height)) + 1
      const apart = rows.flatMap(({ top, height }, at) => {
        const before = rows[at - 1]
        return before === undefined || Math.max(height, before.height) > least ? [] : [top - before.top]
      })
      return Math.max(...apart) - Math.min(...apart)
    })
}

test('rows of an English table are as high as their text, and end above the page number', async ({ open }) => {
  const { page } = await open({ demo: true })
  await page.getByRole('button', { name: '显示设置' }).click()
  await page.getByText('English').click()
  await page.keyboard.press('Escape')
  await page.getByRole('navigation').getByText('Compare').click()
  await expect(page.getByRole('rowheader', { name: 'Gross regional product', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Print' }).click()
  for (const orientation of ['landscape', 'portrait']) {
    await page.getByText(`A4 ${orientation}`).click()
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => beyond(page), orientation).toEqual([])
    // A word that a font sets a little narrower than reckoned may save a line here or there.
    expect((await higher(page)).length, orientation).toBeLessThanOrEqual(2)
    await page.emulateMedia({ media: null })
  }
})

test('the board of targets ends above the page number, notes and all, in both languages', async ({ open }) => {
  const { page } = await open({ demo: true })
  await page.keyboard.press('Control+4')
  for (const words of [
    { print: '打印', sheets: ['A4 横向', 'A4 纵向'], back: '返回目标', display: '显示设置', other: 'English' },
    { print: 'Print', sheets: ['A4 landscape', 'A4 portrait'], back: 'Back to the targets', display: '', other: '' }
  ]) {
    await page.getByRole('button', { name: words.print }).click()
    for (const sheet of words.sheets) {
      await page.getByText(sheet).click()
      await page.emulateMedia({ media: 'print' })
      await expect.poll(() => beyond(page), sheet).toEqual([])
      await page.emulateMedia({ media: null })
    }
    await page.getByRole('button', { name: words.back }).click()
    if (words.other === '') break
    await page.getByRole('button', { name: words.display }).click()
    await page.getByText(words.other).click()
    await page.keyboard.press('Escape')
  }
})

/** Rows that are at least a line higher than the highest text in them. */
function higher(page: Page): Promise<string[]> {
  return page.locator('[data-page] tbody tr').evaluateAll((rows) =>
    rows.flatMap((row) => {
      const texts = [...row.children].map((cell) => {
        const range = document.createRange()
        range.selectNodeContents(cell)
        return range.getBoundingClientRect().height
      })
      const line = Number.parseFloat(getComputedStyle(row).fontSize) * 1.35
      return row.getBoundingClientRect().height - Math.max(...texts) > line ? [row.textContent ?? ''] : []
    })
  )
}
