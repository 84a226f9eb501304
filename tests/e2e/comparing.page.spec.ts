import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

/** The demo's comparison, with the grid in focus. */
async function openComparison(page: Page): Promise<void> {
  await expect(page.getByRole('navigation')).toBeVisible()
  await page.keyboard.press('Control+3')
  await page.getByRole('grid').focus()
}

const active = (page: Page) =>
  page.getByRole('grid').evaluate((grid) => {
    const cell = document.getElementById(grid.getAttribute('aria-activedescendant') ?? '')
    return { row: cell?.closest<HTMLElement>('[data-row]')?.dataset['row'], column: cell?.dataset['column'] }
  })

test('the grid is walked with the keys of a spreadsheet', async ({ open }) => {
  const { page } = await open({ demo: true })
  await openComparison(page)
  await page.keyboard.press('Control+End')
  const rows = Number(await page.getByRole('grid').getAttribute('aria-rowcount'))
  await expect.poll(async () => (await active(page)).row).toBe(String(rows - 2 - 1))
  await expect(page.getByRole('grid').locator('[data-column][aria-selected=true]').last()).toBeInViewport({
    ratio: 0.9
  })
  await page.keyboard.press('Control+Home')
  await expect.poll(() => active(page)).toEqual({ row: '0', column: '0' })
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowRight')
  await expect(
    page.getByRole('grid').locator('[role=gridcell][aria-selected=true], [role=rowheader][aria-selected=true]')
  ).toHaveCount(4)
})

test('the cell in focus says how it came about and where it was read', async ({ open }) => {
  const { page } = await open({ demo: true })
  await openComparison(page)
  // 地区生产总值: the stub, its unit, the value, the growth.
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight')
  const line = page.getByRole('region', { name: '所选单元格的算法与出处' })
  await expect(line).toContainText('地区生产总值')
  await expect(line).toContainText('公布数')
  await expect(line).toContainText('统计局-01-地区生产总值.xlsx')
  await page.keyboard.press('Enter')
  const panel = page.getByRole('complementary', { name: '此数的说明' })
  await expect(panel.getByRole('listitem').first()).toContainText('采用')
  // Escape closes it from the table, from itself, and from the button that opens it.
  const grid = page.getByRole('grid')
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(grid).toBeFocused()
  await page.keyboard.press('Enter')
  await panel.getByRole('button', { name: '关闭说明' }).focus()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(grid).toBeFocused()
  await line.getByRole('button', { name: '说明' }).click()
  await expect(panel).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
})

test('a computed growth is explained by its formula once, and its unrounded digits end', async ({ open }) => {
  const { page } = await open({ demo: true })
  await openComparison(page)
  await page.getByRole('textbox', { name: '按名称或拼音筛选' }).fill('林业产值')
  const row = page.getByRole('row').filter({ hasText: '林业产值' })
  await row.getByRole('gridcell').filter({ hasText: /^7\.4/ }).click()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('complementary', { name: '此数的说明' })
  await expect(panel).toContainText('(5.52 − 5.14) ÷ 5.14 × 100 ≈ 7.393%')
  // The line above the table says it in the same way.
  await expect(page.getByText('(5.52 − 5.14) ÷ 5.14 × 100 ≈ 7.393%')).toHaveCount(2)
  await expect(panel.getByText('5.52 − 5.14')).toHaveCount(1)
  await expect(panel).toContainText('按现价计算的名义增速')
})

test('while it is printed the document is called like the table, as a PDF made of it is', async ({ open }) => {
  const { page } = await open({ demo: true })
  await openComparison(page)
  await page.getByRole('button', { name: '打印' }).click()
  const title = await page.locator('[data-page="1"]').getByRole('heading').textContent()
  expect(title).toContain('云岭县')
  await expect(page).toHaveTitle(/同比$/)
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  expect(await page.title()).toBe(title)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(page).toHaveTitle(/同比$/)
})

test('a table of the menu takes the keys, and a cell stays in sight when it is explained and after a visit elsewhere', async ({
  open
}) => {
  const { page } = await open({ demo: true })
  await openComparison(page)
  await page.getByRole('button', { name: '常用表' }).click()
  await page.getByRole('menuitem', { name: /^十年对比表/ }).click()
  const grid = page.getByRole('grid')
  await expect(grid.getByRole('columnheader', { name: '2023年', exact: true })).toBeVisible()
  await expect(grid).toBeFocused()
  await page.keyboard.press('Control+End')
  const last = grid.locator('[role=gridcell][aria-selected=true]')
  await expect(last).toBeInViewport({ ratio: 0.9 })
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: '此数的说明' })).toBeVisible()
  await expect(last).toBeInViewport({ ratio: 0.9 })

  const place = await last.evaluate((cell) => `${cell.closest('[role=row]')?.ariaRowIndex} ${cell.ariaColIndex}`)
  await page.keyboard.press('Control+1')
  await expect(grid).toBeHidden()
  await page.keyboard.press('Control+3')
  await expect(last).toBeInViewport({ ratio: 0.9 })
  expect(await last.evaluate((cell) => `${cell.closest('[role=row]')?.ariaRowIndex} ${cell.ariaColIndex}`)).toBe(place)

  // Another table opens at its newest period, whichever column was in focus.
  await page.keyboard.press('Control+ArrowLeft')
  await page.keyboard.press('ArrowRight')
  await page.getByRole('button', { name: '常用表' }).click()
  await page.getByRole('menuitem', { name: /^贡献表/ }).click()
  await expect(grid.getByRole('columnheader', { name: /^拉动/ }).last()).toBeInViewport({ ratio: 0.9 })
  await expect(grid.locator('[aria-selected=true]').first()).toHaveAttribute('aria-colindex', '1')
})

test('a range is copied as text and as a table', async ({ open }) => {
  const { page } = await open({ demo: true })
  await openComparison(page)
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  const copied = await page.getByRole('grid').evaluate((grid) => {
    const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), bubbles: true, cancelable: true })
    grid.dispatchEvent(event)
    return { text: event.clipboardData?.getData('text/plain'), html: event.clipboardData?.getData('text/html') }
  })
  expect(copied.text).toMatch(/^地区生产总值\t亿元\t[\d.,]+$/)
  expect(copied.html).toMatch(/<td align="right" x:num="[\d.]+"/)
})

test('rates are counted but never summed', async ({ open }) => {
  const { page } = await open({ demo: true })
  await openComparison(page)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Shift+ArrowDown')
  const status = page.getByRole('contentinfo')
  await expect(status).toContainText('合计')
  await page.keyboard.press('Shift+ArrowRight')
  await expect(status).toContainText('计数 4')
  await expect(status).toContainText('不能合计')
})

test('a column is sorted from the keyboard, and numbers that are missing come last', async ({ open }) => {
  const { page } = await open({ demo: true })
  await openComparison(page)
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  // A heading is of no row: nothing is told of the first one.
  await expect(page.getByRole('region', { name: '所选单元格的算法与出处' })).toHaveText('')
  const figures = page.getByRole('grid').locator('[role=columnheader]:not([aria-rowspan])')
  const widths = () => figures.evaluateAll((heads) => heads.map((head) => head.clientWidth))
  const unsorted = await widths()
  await page.keyboard.press('Enter')
  const sorted = page.getByRole('columnheader').and(page.locator('[aria-sort=ascending]'))
  await expect(sorted).toHaveCount(1)
  await expect(async () => {
    const values = await page.getByRole('grid').locator('[data-column="2"][role=gridcell]').allTextContents()
    const numbers = values.map((text) => Number.parseFloat(text.replaceAll(',', '')))
    const known = numbers.filter((value) => !Number.isNaN(value))
    expect(known).toEqual([...known].sort((one, other) => one - other))
    expect(numbers.slice(0, known.length)).toEqual(known)
  }).toPass({ timeout: 15_000 })
  // The sign of the order makes no column wider, and rows whose names wrap no longer leave no gap below.
  expect(await widths()).toEqual(unsorted)
  // It stands beside the words of its heading.
  const apart = await sorted.evaluate((head) => {
    const [sign, words] = ['svg', 'span[title]'].map((part) => head.querySelector(part)?.getBoundingClientRect())
    return (words?.left ?? 0) - (sign?.right ?? 0)
  })
  expect(Math.abs(apart)).toBeLessThan(8)
  const gaps = () =>
    page
      .getByRole('grid')
      .locator('[data-row][style*=top]')
      .evaluateAll((rows) => {
        const edges = rows
          .map((row) => row.getBoundingClientRect())
          .toSorted((one, other) => one.top - other.top)
          .map(({ top, bottom }) => ({ top, bottom }))
        return edges.slice(1).flatMap(({ top }, at) => Math.round(top - (edges[at]?.bottom ?? top)) || [])
      })
  await expect.poll(gaps).toEqual([])
  // The name of a year, over several columns, sorts by its values: down, then as the catalogue has it.
  const year = page
    .getByRole('grid')
    .getByRole('columnheader', { name: /^\d{4}年$/ })
    .first()
  await year.click()
  await expect(page.getByRole('columnheader').and(page.locator('[aria-sort=descending]'))).toHaveCount(1)
  await year.click()
  await expect(page.getByRole('columnheader').and(page.locator('[aria-sort=descending]'))).toHaveCount(0)
  // That it is sorted is said, with the way back; what is back is sorted no more.
  const back = page.getByRole('button', { name: '恢复原有顺序' })
  await expect(back).toHaveCount(0)
  await year.click()
  await back.click()
  await expect(page.getByRole('columnheader').and(page.locator('[aria-sort=ascending]'))).toHaveCount(0)
  await expect(back).toHaveCount(0)
  // The grip lies astride the line that ends a column: pulling there widens it and sorts nothing.
  const head = page.getByRole('grid').locator('[role=columnheader][data-column="2"][aria-sort]')
  const before = await head.boundingBox()
  if (before === null) throw new Error('the head is in sight')
  await page.mouse.move(before.x + before.width + 2, before.y + before.height / 2)
  await page.mouse.down()
  await page.mouse.move(before.x + before.width + 42, before.y + before.height / 2, { steps: 4 })
  await page.mouse.up()
  await expect.poll(async () => Math.round((await head.boundingBox())?.width ?? 0)).toBeGreaterThan(before.width + 30)
  await expect(
    page.getByRole('columnheader').and(page.locator('[aria-sort=ascending], [aria-sort=descending]'))
  ).toHaveCount(0)
})

test('the table has the keys again after its format was looked at', async ({ open }) => {
  const { page } = await open({ demo: true })
  await openComparison(page)
  const grid = page.getByRole('grid')
  await page.getByRole('button', { name: /格式$/ }).click()
  await page.getByRole('dialog', { name: '格式' }).getByRole('checkbox').first().focus()
  await page.keyboard.press('Escape')
  await expect(grid).toBeFocused()
})

test('what to compare is chosen beside the table, and the last view opens first', async ({ open, home }) => {
  const first = await open({ demo: true, home })
  await openComparison(first.page)
  await first.page.getByRole('button', { name: '选择', exact: false }).first().click()
  const panel = first.page.getByRole('complementary', { name: '选择对比内容' })
  await panel.getByRole('button', { name: '2019', exact: true }).click()
  const years = first.page.getByRole('grid').getByRole('columnheader', { name: /^\d{4}年/ })
  await expect(years.first()).toHaveText(/^2020年/)
  await panel.getByRole('textbox').or(panel.getByRole('searchbox')).last().fill('dqsczz')
  await panel.getByRole('button', { name: '全不选' }).click()
  await expect(first.page.getByRole('rowheader', { name: '地区生产总值', exact: true })).toHaveCount(0)
  await first.page.reload()
  await expect(years.first()).toHaveText(/^2020年/)
  await expect(first.page.getByRole('rowheader', { name: '地区生产总值', exact: true })).toHaveCount(0)
})

test('the chart gives the same figures as a table to those who listen', async ({ open }) => {
  const { page } = await open({ demo: true })
  await openComparison(page)
  const strip = page.getByRole('region', { name: '地区生产总值的图表' })
  await expect(strip.locator('canvas')).toBeVisible()
  await expect(strip.getByRole('row').nth(1)).toContainText(/\d{4}年\s*[\d.,]+/)
})

test('paper is black on white, with the header on every page, also when the screen is dark', async ({ open }) => {
  const { page } = await open({ demo: true })
  await page.emulateMedia({ colorScheme: 'dark' })
  await openComparison(page)
  await page.keyboard.press('Control+p')
  const pages = page.locator('[data-page]')
  await expect(pages.nth(1)).toBeVisible()
  const count = await pages.count()
  for (let at = 0; at < count; at++) {
    await expect(pages.nth(at).getByRole('columnheader', { name: '指标' })).toBeVisible()
    await expect(pages.nth(at)).toContainText(`第 ${at + 1} 页，共 ${count} 页`)
    // No figure loses a digit at the edge of its column.
    const cut = await pages.nth(at).evaluate((sheet) =>
      [...sheet.querySelectorAll('td')].flatMap((cell) => {
        const text = document.createRange()
        text.selectNodeContents(cell)
        const isCut = text.getBoundingClientRect().right > cell.getBoundingClientRect().right + 1
        return isCut ? [cell.textContent] : []
      })
    )
    expect(cut).toEqual([])
  }
  await expect(pages.nth(1)).toContainText('续表')
  await expect(pages.last()).toContainText('注：')
  expect(await pages.first().evaluate((sheet) => getComputedStyle(sheet).color)).toBe('rgb(0, 0, 0)')
  expect(await pages.first().evaluate((sheet) => getComputedStyle(sheet).backgroundColor)).toBe('rgb(255, 255, 255)')
  // What stands on a page fits it: nothing is cut off at its lower edge.
  const overflow = await pages.evaluateAll((sheets) => sheets.map((sheet) => sheet.scrollHeight - sheet.clientHeight))
  expect(overflow.every((pixels) => pixels <= 0)).toBe(true)
})

test('the head of a column breaks between its words, as on paper', async ({ open }) => {
  const { page } = await open({ demo: true })
  await openComparison(page)
  await page.getByRole('button', { name: /^更多/ }).click()
  await page.getByText('年均增长（水平法）').click()
  const head = page.getByRole('grid').getByRole('columnheader', { name: '2020—2023年年均增长（%）·水平法' })
  await expect(head).toHaveText('2020—2023年\n年均增长（%）\n水平法', { useInnerText: true })
  // It takes no more than leaves the years in sight.
  await expect(page.getByRole('grid').getByRole('columnheader', { name: '2019年', exact: true })).toBeInViewport()
  await expect(page.getByRole('grid').getByRole('columnheader', { name: '2023年', exact: true })).toBeInViewport()
})

test('whole columns stand beside the names: of five years all, in a narrower window the newest, each whole', async ({
  open
}) => {
  const { page } = await open({ demo: true })
  await page.setViewportSize({ width: 1440, height: 900 })
  await openComparison(page)
  const grid = page.getByRole('grid')
  const room = () => grid.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
  await expect.poll(room).toBe(0)
  await page.getByRole('button', { name: '显示设置' }).click()
  await page.getByText('English').click()
  await expect(grid.getByRole('columnheader', { name: 'Growth (%)' }).first()).toBeVisible()
  await expect.poll(room).toBe(0)
  await page.getByText('中文', { exact: true }).click()
  await page.keyboard.press('Escape')
  /** How much of a column is hidden under the names, in pixels. */
  const hidden = () =>
    grid.evaluate((place) => {
      const heads = [...place.querySelectorAll('[role=row]:nth-child(2) > [role=columnheader]')]
      const names = place.querySelectorAll('[role=row]:first-child > [aria-rowspan]')
      const line = [...names].at(-1)?.getBoundingClientRect().right ?? 0
      const cut = heads
        .map((head) => head.getBoundingClientRect())
        .find(({ left, right }) => left < line && right > line)
      return cut === undefined ? 0 : line - cut.left
    })
  /** What is blank behind the last column, in pixels. */
  const blank = () =>
    grid.evaluate((place) => {
      const heads = [...place.querySelectorAll('[role=row]:nth-child(2) > [role=columnheader]')]
      return place.getBoundingClientRect().left + place.clientWidth - (heads.at(-1)?.getBoundingClientRect().right ?? 0)
    })
  // Words beside it take room: the years that are left fill what there is, and the newest is the last.
  await page.getByRole('button', { name: '文字', exact: true }).click()
  await expect.poll(room).toBeGreaterThan(0)
  await expect.poll(blank).toBe(0)
  await expect.poll(hidden).toBe(0)
  await expect(grid.getByRole('columnheader', { name: '2020年', exact: true })).toBeInViewport({ ratio: 0.2 })
  await page.getByRole('button', { name: '文字', exact: true }).click()
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.reload()
  await expect.poll(room).toBe(0)
  await page.setViewportSize({ width: 1100, height: 800 })
  await page.reload()
  await expect.poll(room).toBeGreaterThan(0)
  await expect.poll(hidden).toBe(0)
  await expect(grid.getByRole('columnheader', { name: '2023年' })).toBeInViewport({ ratio: 1 })
  await expect.poll(blank).toBe(0)
  // The column beside the names is whole, and what is out of sight before it is told, and a click away.
  await expect(grid.getByRole('columnheader', { name: '2021年' })).toBeInViewport({ ratio: 1 })
  await grid.getByRole('button', { name: /^左边还有2019年/ }).click()
  await expect(grid.getByRole('columnheader', { name: '2019年', exact: true })).toBeInViewport({ ratio: 1 })
  await expect(grid.getByRole('button', { name: /^左边还有/ })).toHaveCount(0)
  // An explanation takes more of the room.
  await grid.focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: '此数的说明' })).toBeVisible()
  await expect.poll(hidden).toBe(0)
})

test('what is cut off at the right is told there, and is a click away', async ({ open }) => {
  const { page } = await open({ demo: true })
  await openComparison(page)
  const grid = page.getByRole('grid')
  const behind = grid.getByRole('button', { name: /^右边还有/ })
  await page.getByRole('button', { name: '更多' }).first().click()
  await page.getByRole('checkbox', { name: '增速增减' }).press(' ')
  await page.keyboard.press('Escape')
  const last = grid.getByRole('columnheader', { name: /^增速增减/ }).last()
  await expect(last).toHaveText('增速增减\n（百分点）', { useInnerText: true })
  await expect(behind).toHaveCount(0)
  await grid.focus()
  await page.keyboard.press('Home')
  await expect(behind).toHaveAccessibleName(/^右边还有.*2023年/)
  await behind.click()
  await expect(last).toBeInViewport({ ratio: 1 })
  await expect(behind).toHaveCount(0)
})

test('the cell in focus stays the same figure when years and measures come and go', async ({ open }) => {
  const { page } = await open({ demo: true })
  await page.setViewportSize({ width: 1440, height: 900 })
  await openComparison(page)
  const line = page.getByRole('region', { name: '所选单元格' })
  const cell = page.getByRole('grid').locator('[role=gridcell][aria-selected=true]')
  await page.getByRole('gridcell', { name: /^6\.5/ }).first().click()
  await expect(line).toContainText('地区生产总值 · 2023年 · 增速')
  await page.getByRole('button', { name: '选择' }).first().click()
  for (const year of ['2018', '2017']) {
    await page.getByRole('button', { name: year, exact: true }).click()
    await expect(page.getByRole('grid').getByRole('button', { name: new RegExp(`左边还有${year}年`) })).toBeVisible()
    await expect(line).toContainText('地区生产总值 · 2023年 · 增速')
    await expect(cell).toHaveText(/^6\.5/)
    await expect(cell).toBeInViewport({ ratio: 1 })
  }
  await page.getByRole('button', { name: '增减', exact: true }).click()
  await expect(page.getByRole('grid').getByRole('columnheader', { name: '增减' }).first()).toBeVisible()
  await expect(cell).toHaveText(/^6\.5/)
  await expect(cell).toBeInViewport({ ratio: 1 })
  // Its measure goes: the value of the same year.
  await page.getByRole('button', { name: '增速', exact: true }).click()
  await expect(line).toContainText('地区生产总值 · 2023年')
  await expect(cell).toHaveText(/^259\.90/)
})

for (const [width, height] of [
  [1440, 900],
  [1280, 720]
] as const)
  test(`a table at its end stays there, and its cell whole, when an explanation opens and closes (${width})`, async ({
    open
  }) => {
    const { page } = await open({ demo: true })
    await page.setViewportSize({ width, height })
    await openComparison(page)
    const grid = page.getByRole('grid')
    await page.getByRole('button', { name: '更多' }).first().click()
    await page.getByRole('checkbox', { name: '增速增减' }).press(' ')
    await page.keyboard.press('Escape')
    await expect(grid.getByRole('columnheader', { name: /^增速增减/ }).first()).toBeVisible()
    await grid.focus()
    await page.keyboard.press('End')
    const line = page.getByRole('region', { name: '所选单元格' })
    const panel = page.getByRole('complementary', { name: '此数的说明' })
    /** How much is out of sight behind, in pixels. */
    const behind = () =>
      grid.evaluate(({ scrollWidth, clientWidth, scrollLeft }) => scrollWidth - clientWidth - scrollLeft)
    const place = () => grid.evaluate(({ clientWidth }) => clientWidth)
    const wide = await place()
    for (const last of ['2023年 · 增速增减', '2023年 · 增速']) {
      await expect(line).toContainText(last)
      await expect.poll(behind).toBe(0)
      for (const key of ['Escape', 'click']) {
        await page.keyboard.press('Enter')
        await expect(panel).toBeVisible()
        await expect.poll(place).toBeLessThan(wide)
        await expect.poll(behind).toBe(0)
        if (key === 'click') await panel.getByRole('button', { name: '关闭说明' }).click()
        else await page.keyboard.press(key)
        await expect.poll(place).toBe(wide)
        await expect.poll(behind).toBe(0)
        await expect(grid.locator('[role=gridcell][aria-selected=true]')).toBeInViewport({ ratio: 1 })
      }
      await page.keyboard.press('ArrowLeft')
    }
  })

test('a measure that comes in behind the cell in focus is in sight, and its list gives the keys back', async ({
  open
}) => {
  const { page } = await open({ demo: true })
  await page.setViewportSize({ width: 1440, height: 900 })
  await openComparison(page)
  const grid = page.getByRole('grid')
  await page.getByRole('gridcell', { name: /^6\.5/ }).first().click()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: '此数的说明' })).toBeVisible()
  const more = page.getByRole('button', { name: '更多' }).first()
  await more.click()
  // By key: the list may still be opening, and what is pointed at moves with it.
  await page.getByRole('checkbox', { name: '增速增减' }).press(' ')
  await expect(grid.getByRole('columnheader', { name: /^增速增减/ }).last()).toBeInViewport({ ratio: 1 })
  await expect(grid.locator('[role=gridcell][aria-selected=true]')).toBeInViewport({ ratio: 1 })
  const beside = grid.locator('[role=gridcell][aria-selected=true] + [role=gridcell]')
  await expect(beside).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Escape')
  await expect(page.getByRole('checkbox', { name: '增速增减' })).toBeHidden()
  await expect(page.getByRole('button', { name: /^更多|\+1/ }).first()).toBeFocused()
})

test('panels that an explanation has no room beside come back when it is closed', async ({ open }) => {
  const { page } = await open({ demo: true })
  await page.setViewportSize({ width: 1280, height: 720 })
  await openComparison(page)
  const grid = page.getByRole('grid')
  const chooser = page.getByRole('complementary', { name: '选择对比内容' })
  const words = page.getByRole('complementary', { name: '文字' })
  const explanation = page.getByRole('complementary', { name: '此数的说明' })
  await page.getByRole('button', { name: '选择', exact: false }).first().click()
  await page.getByRole('button', { name: '文字', exact: true }).click()
  await expect(words).toBeVisible()
  for (const close of ['Escape', 'click']) {
    await grid.focus()
    await page.keyboard.press('Enter')
    await expect(explanation).toBeVisible()
    await expect(chooser).toBeHidden()
    if (close === 'Escape') await page.keyboard.press('Escape')
    else await explanation.getByRole('button', { name: '关闭说明' }).click()
    await expect(explanation).toBeHidden()
    await expect(chooser).toBeVisible()
    await expect(words).toBeVisible()
  }
  // Who opens one meanwhile wants that one.
  await grid.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '文字', exact: true }).click()
  await expect(words).toBeVisible()
  await grid.focus()
  await page.keyboard.press('Escape')
  await expect(chooser).toBeHidden()
})

test('the line above the table keeps the result, and where it was read whole or not at all', async ({ open }) => {
  const { page } = await open({ demo: true })
  await page.setViewportSize({ width: 1280, height: 800 })
  await openComparison(page)
  const line = page.getByRole('region', { name: '所选单元格' })
  const cell = page.getByRole('grid').locator('[data-row="7"] [role=gridcell]').last()
  await cell.click()
  await expect(line).toContainText('来源')
  /** Parts of a text that stand on the line and are cut. */
  const cut = () =>
    line.evaluate((place) => {
      const { top, bottom } = place.getBoundingClientRect()
      const parts = [...place.querySelectorAll('span > span')].filter((part) => part.childElementCount === 0)
      return parts
        .filter((part) => part.getBoundingClientRect().top < bottom && part.getBoundingClientRect().bottom > top)
        .filter((part) => part.scrollWidth > part.clientWidth + 1)
        .map((part) => ({ text: part.textContent ?? '', shown: Math.round(part.clientWidth) }))
    })
  const isResultWhole = async (): Promise<boolean> => (await cut()).every(({ text }) => !/[=≈] /.test(text.slice(-20)))
  for (const panel of ['选择', '文字']) {
    await page.getByRole('button', { name: panel }).first().click()
    await expect.poll(isResultWhole).toBe(true)
    // Of a file that is named so much is there that it is told by it.
    const sources = async (): Promise<readonly number[]> =>
      (await cut()).filter(({ text }) => text.startsWith('来源')).map(({ shown }) => shown)
    expect((await sources()).every((width) => width > 90)).toBe(true)
  }
})

test('the fixed region offers those that are not in the table, and takes one', async ({ open }) => {
  const { page } = await open({ demo: true })
  await openComparison(page)
  const fixed = page.getByRole('combobox', { name: '固定的地区' })
  await fixed.fill('没有此地')
  await expect(page.getByText('没有找到；这里只列有数据的')).toBeVisible()
  await fixed.fill('石桥镇')
  await fixed.press('Enter')
  await expect(page.getByRole('group', { name: '行、列和固定项' })).toContainText('石桥镇')
  // One region alone is the one of work: the head says so, too.
  await expect(page.getByRole('banner')).toContainText('石桥镇')
})

test('the find box says how many cells hold what is typed, and which of them one is at', async ({ open }) => {
  const { page } = await open({ demo: true })
  await openComparison(page)
  await page.keyboard.press('Control+f')
  const find = page.getByRole('search', { name: '查找' })
  await find.getByRole('textbox').fill('第一产业增加值')
  await expect(find.getByRole('status')).toHaveText(/^共 [1-9]\d* 处$/)
  await find.getByRole('textbox').press('Enter')
  await expect(find.getByRole('status')).toHaveText(/^第 1 处，共 [1-9]\d* 处$/)
  await find.getByRole('textbox').fill('没有的')
  await expect(find.getByRole('status')).toHaveText('没有找到')
})

test('rows follow each other without a gap when the language changes under them', async ({ open }) => {
  const { page } = await open({ demo: true })
  await openComparison(page)
  // A font narrower than reckoned: names that were thought to wrap stand on one line.
  await page.addStyleTag({ content: '[role=grid] { letter-spacing: -1.5px }' })
  await page.getByRole('button', { name: '显示设置' }).click()
  await page.getByText('English').click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('rowheader', { name: 'Gross regional product', exact: true })).toBeVisible()
  const gaps = () =>
    page
      .getByRole('grid')
      .locator('[data-row]:not([data-row="-1"])')
      .evaluateAll((rows) => {
        const places = rows.map((row) => row.getBoundingClientRect()).sort((one, other) => one.top - other.top)
        return places.slice(1).map(({ top }, at) => Math.round(top - (places[at]?.bottom ?? 0)))
      })
  await expect.poll(async () => (await gaps()).filter((gap) => gap > 1)).toEqual([])
})

test('a figure of the overview is shown in its period, whichever the table showed before', async ({ open }) => {
  const { page } = await open({ demo: true })
  await page.getByRole('banner').getByLabel('年份').click()
  await page.locator('.ant-select-item-option').filter({ hasText: '2024' }).click()
  const card = page.getByRole('region', { name: '指标卡片' }).getByRole('listitem').first()
  // Until then it shows the year before.
  await expect(card).toContainText('182.36')
  await card.getByRole('button').first().click()
  await expect(page.getByRole('columnheader', { name: /2024年/ }).first()).toBeVisible()
})

test('another year at the top is that of the table and of its words, and a year without figures is said', async ({
  open
}) => {
  const { page } = await open({ demo: true })
  await page.keyboard.press('Control+3')
  await page.getByRole('button', { name: '文字', exact: true }).click()
  const words = page.getByRole('complementary', { name: '文字' })
  await expect(words).toContainText('2023年')
  const pick = async (year: string): Promise<void> => {
    // Typed: only the years near the one that is chosen are in the list at once.
    await page.getByRole('banner').getByLabel('年份').fill(year)
    await page.locator('.ant-select-item-option').filter({ hasText: year }).click()
  }
  await pick('2021')
  await expect(words).toContainText('2021年')
  await expect(words).not.toContainText('2023年')
  await expect(page.getByRole('columnheader', { name: '2022年' })).toHaveCount(0)
  await pick('2024')
  await expect(page.getByText('2024年没有表中这类期间的数据，表仍列到2023年')).toBeVisible()
  // It stays said beside the table, with what the year has.
  await expect(page.getByText('顶部是2024年，本表列到2023年。')).toBeVisible()
  await page.getByRole('button', { name: /^加入2024年/ }).click()
  await expect(page.getByRole('columnheader', { name: /^2024年/ })).toHaveCount(1)
  await expect(page.getByText('顶部是2024年')).toBeHidden()
})
