import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { launchBrowser, openPage } from '../e2e/open-page.ts'
import { root } from '../e2e/running.ts'
import { type DeskSize, deskIn, fillDesk, firstYear, folderForBench, removeFolder } from './desk-of-size.ts'
import { type Figures, figuresIn, provinceCode } from './figures-in.ts'
import { type Frames, framesWhile, holdKey, paintedAfter, type ShownCell, turnWheel } from './frames.ts'
import { largeTable } from './large-table.ts'
import { type Measured, quantile } from './measure.ts'
import { openPlainTable } from './plain-table.ts'

/** 5,000 rows × 20 years of value, change and growth of a region; twenty regions make 100,000 rows. */
const size: DeskSize = { regions: 20, indicators: 5000, years: 21, measures: ['level'], codeOf: provinceCode }

const years = Array.from({ length: size.years - 1 }, (_, at) => String(firstYear + 1 + at))
const show = ['value', 'change', 'growth']
const rounds = 5
/** The column of the newest year's levels. */
const newest = (years.length - 1) * show.length + 1

/**
 * The comparison on the page, in a real browser: frames while it scrolls, and the time from another choice to its
 * table, beside a plain table of as many cells in the same browser; then whether 100,000 rows are right. Needs a build.
 */
export async function benchScrolling(): Promise<Measured[]> {
  if (!existsSync(join(root, 'out/main/tongbi.cjs'))) {
    console.error('scrolling: left out, it wants a build (npm run build)')
    return []
  }
  const folder = folderForBench()
  const path = join(folder, 'bench.tongbi')
  const browser = await launchBrowser()
  try {
    await makeDesk(folder, path)
    const figures = figuresIn(path)
    const plain = await plainTable(browser)
    const running = await openPage({ home: join(folder, 'home'), files: [path] }, browser)
    const { page } = running
    await page.keyboard.press('Control+3')
    // It opens at the newest year.
    await waitFor(page, { selector: cell(1, newest), text: figures.level(0, 0, firstYear + years.length) })
    await page.locator('[role=grid]').focus()
    await page.keyboard.press('Control+Home')
    await waitFor(page, { selector: cell(1, 1), text: figures.level(0, 0, firstYear + 1) })
    const results = await frames(browser, page, plain)
    results.push(...(await anotherChoice(page, figures, plain)))
    results.push(...(await largeTable(page, figures, { size, show, cell })))
    await running.close()
    return results
  } finally {
    await browser.close()
    removeFolder(folder)
  }
}

async function makeDesk(folder: string, path: string): Promise<void> {
  const desk = deskIn(folder)
  await desk.call('host.openDesk', { path, create: true })
  fillDesk(path, size)
  await desk.close()
  const again = deskIn(folder)
  await again.call('host.openDesk', { path, create: false })
  await again.call('desk.setWork', { region: provinceCode(0), year: firstYear + size.years - 1 })
  const look = { magnitude: 'stored', decimals: null, columns: {} }
  const shape = {
    ...{ pivot: { rows: ['indicators'], columns: ['periods'] }, fixed: {}, show, arrange: 'beside' },
    ...{ chapters: true, totals: false, hideEmpty: { rows: true, columns: true }, look }
  }
  await again.call('desk.rememberView', { screen: 'compare', view: { periods: years, shape, choosing: true } })
  await again.close()
}

function cell(row: number, column: number): string {
  return `[role=grid] [data-row="${row}"] [data-column="${column}"]`
}

function waitFor(page: Page, shown: ShownCell): Promise<number> {
  return paintedAfter(page, async () => undefined, shown)
}

/** So many notches of the wheel, or repetitions of a key that is held down. */
const gestures: readonly {
  readonly name: string
  readonly times: number
  readonly act: (page: Page, times: number) => Promise<void>
}[] = [
  { name: 'wheel down', times: 120, act: (page, times) => turnWheel(page, { right: 0, down: 60 }, times) },
  { name: 'wheel across', times: 80, act: (page, times) => turnWheel(page, { right: 60, down: 0 }, times) },
  { name: 'Page Down held', times: 40, act: (page, times) => holdKey(page, 'PageDown', times) },
  { name: '→ held', times: 50, act: (page, times) => holdKey(page, 'ArrowRight', times) }
]
type Gesture = (typeof gestures)[number]

/** What the plain table takes: the frames of each gesture, and to be filled anew. */
interface Plain {
  readonly frames: ReadonlyMap<Gesture, Frames>
  readonly filled: number
}

/** Before ours, and gone by then: of so many elements the browser collects garbage long after they have stopped moving. */
async function plainTable(browser: Browser): Promise<Plain> {
  const { page, make } = await openPlainTable(browser, { rows: size.indicators, columns: years.length * show.length })
  const frames = new Map<Gesture, Frames>()
  for (const gesture of gestures) {
    // A tenth of it: the plain table answers so slowly that all of it took minutes.
    frames.set(gesture, await framesOf(browser, page, { ...gesture, times: gesture.times / 10 }))
  }
  const filled = Math.min(await make(), await make())
  await page.close()
  return { frames, filled }
}

async function frames(browser: Browser, page: Page, plain: Plain): Promise<Measured[]> {
  const results: Measured[] = []
  for (const gesture of gestures) {
    const peer = plain.frames.get(gesture) ?? { clock: [], processor: [] }
    // The quickest of three: other work only ever adds.
    const tried = [await framesOf(browser, page, gesture)]
    while (tried.length < 3) tried.push(await framesOf(browser, page, gesture))
    const ours = tried.reduce((one, other) => (part95(other.clock) < part95(one.clock) ? other : one))
    const line = (part: string, of: (frames: Frames) => number, wanted: number | null): Measured => ({
      what: `scrolling, ${gesture.name}, a frame`,
      size: `${part} of ${ours.clock.length}`,
      ...{ ours: of(ours), peer: peer.clock.length === 0 ? null : of(peer), peerName: 'plain table', unit: 'ms' },
      wanted: wanted === null ? '–' : `< ${wanted} ms`,
      met: wanted === null || of(ours) < wanted
    })
    results.push(
      line('median', ({ clock }) => quantile(clock, 0.5), 16),
      line('95 %', ({ clock }) => part95(clock), 16),
      line('95 %, processor', ({ processor }) => part95(processor), 16),
      line('worst', ({ clock }) => quantile(clock, 1), null)
    )
  }
  return results
}

function part95(values: readonly number[]): number {
  return quantile(values, 0.95)
}

/** The frames of a gesture from the top left corner on. */
async function framesOf(browser: Browser, page: Page, { act, times }: Gesture): Promise<Frames> {
  await page.locator('[data-scrolls], [role=grid]').first().focus()
  await page.keyboard.press('Control+Home')
  return framesWhile(browser, page, () => act(page, times))
}

/** So long a pointer is on an option before a hand clicks, in milliseconds. */
const REST = 200

/**
 * Another region (all cells are others), clicked as soon as the pointer is on it and after a rest there; and one year less
 * of the same.
 */
async function anotherChoice(page: Page, figures: Figures, plain: Plain): Promise<Measured[]> {
  const atOnce: number[] = []
  const rested: number[] = []
  const fewer: number[] = []
  await page.locator('[role=grid]').focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('End')
  const region = page.getByRole('combobox', { name: '地区' }).first()
  const optionOf = (code: string) => page.locator('.ant-select-item-option').filter({ hasText: code }).first()
  for (let round = 1; round <= rounds; round += 1) {
    // The list is open: the first regions are in sight, and none of them but the chosen one is marked.
    await region.click()
    const near = optionOf(provinceCode(round))
    await near.waitFor()
    const shownOf = (at: number) => ({
      selector: cell(1, newest),
      text: figures.level(at, 0, firstYear + years.length)
    })
    atOnce.push(await paintedAfter(page, () => near.click(), shownOf(round)))

    const far = rounds + round
    await region.click()
    await region.fill(provinceCode(far))
    const option = optionOf(provinceCode(far))
    await option.hover()
    await new Promise((resolve) => setTimeout(resolve, REST))
    rested.push(await paintedAfter(page, () => option.click(), shownOf(far)))

    const year = page
      .getByRole('complementary', { name: '选择对比内容' })
      .getByRole('button', { name: String(firstYear + 1), exact: true })
    const next = { ...shownOf(far), selector: cell(1, newest - show.length) }
    fewer.push(await paintedAfter(page, () => year.click(), next))
    await paintedAfter(page, () => year.click(), shownOf(far))
  }
  const line = (what: string, times: readonly number[]): Measured => ({
    what,
    size: `${size.indicators.toLocaleString('en-US')} × ${years.length * show.length}`,
    ...{ ours: quantile(times, 0.5), peer: plain.filled, peerName: 'plain table, filled', unit: 'ms' },
    wanted: '< 200 ms',
    met: quantile(times, 0.5) < 200
  })
  return [
    line('another region, clicked at once', atOnce),
    line(`another region, after ${REST} ms on it`, rested),
    line('a year less, to its table', fewer)
  ]
}
