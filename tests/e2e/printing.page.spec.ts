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
