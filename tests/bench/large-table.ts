import type { Page } from '@playwright/test'
import { type DeskSize, firstYear, indicatorsOfChapter } from './desk-of-size.ts'
import { type Figures, written } from './figures-in.ts'
import { paintedAfter } from './frames.ts'
import type { Measured } from './measure.ts'

interface Shown {
  readonly size: DeskSize
  readonly show: readonly string[]
  readonly cell: (row: number, column: number) => string
}

/**
 * All regions in the last years: 100,000 rows under the names of their indicators, gone through from end to end, sorted
 * and filtered. What stands first and last must be right.
 */
export async function largeTable(page: Page, figures: Figures, { size, show, cell }: Shown): Promise<Measured[]> {
  const [last, lastRegion] = [size.indicators - 1, size.regions - 1]
  const lastYear = firstYear + size.years - 1
  // The chapters, each indicator and its regions.
  const rows = size.indicators / indicatorsOfChapter + size.indicators * (1 + size.regions)
  const panel = page.getByRole('complementary', { name: '选择对比内容' })
  const grid = page.locator('[role=grid]')
  await panel.getByRole('button', { name: '恢复默认' }).click()
  await page.locator(`[role=grid]:not([aria-colcount="${1 + size.years * show.length - show.length}"])`).waitFor()
  const columns = Number(await grid.getAttribute('aria-colcount')) - 1
  const first = lastYear - columns / show.length + 1
  const line = (what: string, ours: number, peer: number | null = null): Measured => ({
    ...{ what, size: `${(size.indicators * size.regions).toLocaleString('en-US')} × ${columns}` },
    ...{ ours, peer, peerName: peer === null ? '' : 'bare numbers', unit: 'ms', wanted: 'right', met: true }
  })
  const whole = (row: number, column: number) =>
    `[role=grid][aria-rowcount="${rows + 2}"] [data-row="${row}"] [data-column="${column}"]`
  const top = { selector: whole(2, 1), text: figures.level(0, 0, first) }
  // It opens at the newest year.
  const opened = { selector: whole(2, columns - show.length + 1), text: figures.level(0, 0, lastYear) }
  const all = await paintedAfter(page, () => panel.getByRole('button', { name: '全部地区' }).click(), opened)
  await grid.focus()
  const end = await paintedAfter(page, () => page.keyboard.press('Control+End'), {
    selector: whole(rows - 1, columns - show.length + 1),
    text: figures.level(lastRegion, last, lastYear)
  })
  const home = await paintedAfter(page, () => page.keyboard.press('Control+Home'), top)

  // Sorted, each indicator has its regions from the least to the greatest, and chapters step aside.
  const byIndicator = Array.from({ length: size.indicators }, (_, indicator) =>
    numbersOf(figures, indicator, first, size)
  )
  for (const key of ['ArrowRight', 'ArrowUp']) await page.keyboard.press(key)
  const sorting = await paintedAfter(page, () => page.keyboard.press('Enter'), {
    selector: `[role=grid][aria-rowcount="${size.indicators * (1 + size.regions) + 2}"] [data-row="1"] [data-column="1"]`,
    text: written(Math.min(...(byIndicator[0] ?? [])))
  })
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Control+End')
  await paintedAfter(page, () => page.keyboard.press('Home'), {
    selector: cell(size.indicators * (1 + size.regions) - 1, 1),
    text: written(Math.max(...(byIndicator.at(-1) ?? [])))
  })
  const bareSorting = await page.evaluate((groups) => {
    const since = performance.now()
    for (const group of groups) group.sort((one, other) => one - other)
    return performance.now() - since
  }, byIndicator)

  // Filtered by name, still sorted: one indicator is left.
  const name = `指标${last}`
  const filter = page.getByRole('textbox', { name: '按名称或拼音筛选' })
  const filtering = await paintedAfter(page, () => filter.fill(name), {
    selector: `[role=grid][aria-rowcount="${1 + size.regions + 2}"] [data-row="1"] [data-column="1"]`,
    text: written(Math.min(...(byIndicator.at(-1) ?? [])))
  })
  await paintedAfter(page, async () => undefined, {
    selector: cell(size.regions, 1),
    text: written(Math.max(...(byIndicator.at(-1) ?? [])))
  })
  const names = byIndicator.flatMap((group, at) => group.map(() => `指标${at}`))
  const bareFiltering = await page.evaluate(
    ({ names, name }) => {
      const since = performance.now()
      const found = names.filter((one) => one.includes(name)).length
      return found === 0 ? Number.NaN : performance.now() - since
    },
    { names, name }
  )
  return [
    line('all regions, to their table', all),
    line('Ctrl+End', end),
    line('Ctrl+Home', home),
    line('sorted by a column', sorting, bareSorting),
    line('filtered by name', filtering, bareFiltering)
  ]
}

/** The values of an indicator in a year, region after region. */
function numbersOf(figures: Figures, indicator: number, year: number, { regions }: DeskSize): number[] {
  return Array.from({ length: regions }, (_, region) => figures.number(region, indicator, year))
}
