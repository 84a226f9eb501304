import Big from 'big.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOutCube } from '#core/layout/lay-out-cube.ts'
import type { LayoutOptions } from '#core/layout/pivot/layout-options.ts'
import { cubeOf, indicator, layOutRows, plainOptions } from '../../support/compared-cube.ts'
import { comparedRows, county, observed } from '../../support/comparison.ts'
import '../../support/fixed-seed.ts'
import { draftOf, fromLevels, gdp } from '../draft/draft-of.ts'

const change = (value: number | null, basis: 'published' | 'computed' | null) => ({
  more: { 'growth-change': { value, reason: value === null ? 'no-growth-before' : null, basis } }
})

/** Growth of two years, with what the second is more than the first. */
function table(of: Readonly<Record<string, ReturnType<typeof change>>>) {
  const growth: Readonly<Record<string, number>> = { '2022': 6.2, '2023': 5.1 }
  const cube = cubeOf({
    periods: ['2022', '2023'],
    indicators: Object.keys(of).map((id) => indicator(id, { name: id })),
    figures: Object.fromEntries(Object.keys(of).map((id) => [id, { 2022: '10', 2023: '11' }])),
    cells: (_, id, period) => ({
      ...{ rate: growth[period] ?? null, basis: 'published', reason: null },
      ...(period === '2023' ? of[id] : change(null, null))
    })
  })
  return layOutCube(cube, { ...plainOptions, show: ['growth', 'growth-change'], constants: true })
}

const revenue = { ...gdp, id: 'revenue', name: '地方财政收入', priceBasis: 'none', formula: null } as const
const years = ['2021', '2022', '2023']

/** The last year of levels that grow twice, as a table says it: with the cells of growth, and by how much that changed. */
function shownOf(levels: readonly string[], more: Partial<LayoutOptions> = {}) {
  const figures = levels.map((value, at) => observed('revenue', years[at] ?? '', value))
  const rows = comparedRows([revenue], years, figures, { measures: ['growth-change'] })
  const table = { regions: [{ code: county, name: '利川市', parts: null, within: [] }], periods: years, rows }
  const layout = layOutRows(table, { show: ['growth', 'growth-change'], marks: false, ...more })
  const cells = layout.rows[0]?.cells ?? []
  const growths = cells.filter((_, at) => layout.columns[at]?.measure === 'growth').map(({ text }) => text)
  return { change: cells.at(-1), growths: growths.slice(-2) }
}

/** The same number in words, as its size; null: they say it otherwise, or nothing. */
function saidOf(levels: readonly string[]): string | null {
  const told = fromLevels(revenue, Object.fromEntries(levels.map((value, at) => [years[at] ?? '', value])))
  const { paragraphs } = draftOf([revenue], told)
  const segments = paragraphs.flatMap((paragraph) => paragraph.segments)
  return segments.find(({ figure }) => figure?.measure === 'pace')?.text ?? null
}

describe('by how many points growth changed', () => {
  it('is in table and words the same number, which whoever subtracts the two growths shown gets', () => {
    const level = fc.integer({ min: 9000, max: 11_000 }).map(String)
    let said = 0
    fc.assert(
      fc.property(fc.tuple(level, level, level), (levels) => {
        const { change, growths } = shownOf(levels)
        const [before = '', now = ''] = growths
        expect(change?.text).toBe(new Big(now).minus(before).toFixed(1))
        const words = saidOf(levels)
        if (words === null) return
        said++
        expect(words).toBe(change?.text.replace('-', ''))
      }),
      { numRuns: 300 }
    )
    expect(said).toBeGreaterThan(60)
  })

  it('follows the decimals of its table, in its number and in the formula of a spreadsheet', () => {
    // 8.446 % and 2.990 %.
    const levels = ['100', '108.446', '111.6884']
    const at = (decimals: number | null) =>
      shownOf(levels, { look: { magnitude: 'stored', decimals, columns: {} } }).change
    expect([at(null)?.text, at(2)?.text, at(0)?.text]).toEqual(['-5.4', '-5.46', '-5'])
    const exact = at(2)
    expect(exact?.type === 'number' && exact.formula).toMatchObject({
      sign: '-',
      left: { name: 'ROUND', of: [{ type: 'cell' }, { value: 2 }] },
      right: { name: 'ROUND' }
    })
  })

  it('has a column of its own, in points, and follows from the growth of the two years where it is no published one', () => {
    const layout = table({ industry: change(-1.1, 'computed'), retail: change(-1.2, 'published') })
    const cells = layout.rows.map(({ cells }) => cells.at(-1))
    expect(cells.map((cell) => cell?.text)).toEqual(['-1.1', '-1.2'])
    expect(cells.map((cell) => (cell?.type === 'number' ? cell.formula !== null : null))).toEqual([true, false])
  })

  it('says on paper which of it is of growth at current prices, by the mark of that growth or by name', () => {
    const of = (show: LayoutOptions['show'], bases: readonly ('nominal' | 'computed')[]) => {
      const ids = bases.map((_, at) => `指标${at}`)
      const cube = cubeOf({
        periods: ['2022', '2023'],
        indicators: ids.map((id) => indicator(id, { name: id })),
        figures: Object.fromEntries(ids.map((id) => [id, { 2022: '10', 2023: '11' }])),
        cells: (_, id) => {
          const basis = bases[ids.indexOf(id)] ?? 'computed'
          const rateBasis = basis === 'nominal' ? basis : 'published'
          return {
            rate: 5,
            basis: rateBasis,
            reason: null,
            more: { 'growth-change': { value: 1, reason: null, basis } }
          }
        }
      })
      const { rows, notes } = layOutCube(cube, { ...plainOptions, show })
      return { texts: rows.map(({ cells }) => cells.at(-1)?.text), notes: notes.join('\n') }
    }
    const beside = of(['growth', 'growth-change'], ['nominal', 'computed'])
    expect(beside.texts).toEqual(['1.0②', '1.0'])
    expect(beside.notes).toContain('②')
    expect(of(['growth', 'growth-change'], ['nominal']).texts).toEqual(['1.0'])
    const alone = of(['growth-change'], ['nominal', 'computed'])
    expect(alone.texts).toEqual(['1.0', '1.0'])
    expect(alone.notes).toContain('指标0的增速增减为按现价计算的名义增速之差')
    expect(of(['growth-change'], ['computed']).notes).not.toContain('名义')
  })

  it('says under the table where it comes from, also that it was computed and may not be read back', () => {
    const notes = (of: Parameters<typeof table>[0]) => table(of).notes.join('\n')
    const computed = notes({ industry: change(-1.1, 'computed') })
    expect(computed).toContain('增速增减为本期增速减去上年同期增速，两年增速各四舍五入到所示位数后相减')
    expect(computed).toContain('计算所得、并非来源公布的有：增速增减（百分点）')
    const published = notes({ industry: change(-1.1, 'published') })
    expect(published).toContain('增速增减为来源公布的数')
    const both = notes({ industry: change(-1.1, 'computed'), retail: change(-1.2, 'published') })
    expect(both).toContain('有公布数的为公布数，其余为本期增速减去上年同期增速')
  })
})
