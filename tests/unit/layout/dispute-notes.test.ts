import { describe, expect, it } from 'vitest'
import type { Dispute } from '#core/comparison/figures/dispute.ts'
import type { FigurePlace } from '#core/comparison/figures/observed-figure.ts'
import { layOutCube } from '#core/layout/lay-out-cube.ts'
import { cubeOf, indicator, plainOptions } from '../../support/compared-cube.ts'

const tax = indicator('tax', { name: '税收收入', decimals: 2 })
const said = (decimal: string, sender: string | null) => ({ decimal, symbol: null, sender })
const dispute = (more: Partial<Dispute> = {}): Dispute => ({
  region: { code: '429001', name: '云岭县' },
  indicator: tax,
  period: '2023',
  measure: 'level',
  said: [said('1022.184', '统计局'), said('22.5', '税务局')],
  ...more
})
const place = (period: string, measure: FigurePlace['measure'] = 'level'): FigurePlace => ({
  ...{ region: '429001', indicator: 'tax', period, measure }
})

/** The value of 2023 is disputed, and of 2022 its published growth. */
function laid(disputes: readonly Dispute[], more: Partial<typeof plainOptions> = {}) {
  const value = [place('2023')]
  const growth = [place('2022', 'growth')]
  const cube = cubeOf({
    periods: ['2022', '2023'],
    indicators: [tax],
    figures: { tax: { 2021: '18', 2022: '20', 2023: '1022.184' } },
    cells: (_, _id, period) =>
      period === '2023'
        ? { disputed: { value, change: value, growth: value } }
        : { disputed: { value: [], change: [], growth }, basis: 'published' as const }
  })
  return layOutCube(cube, { ...plainOptions, show: ['value', 'growth'], disputes, ...more })
}

describe('a number on paper that sources disagree about', () => {
  it('bears a mark, and so does what is computed from it', () => {
    expect(laid([]).rows[0]?.cells.map(({ text }) => text)).toEqual([
      '税收收入',
      '20.00',
      '11.1①异',
      '1,022.18异',
      '5,010.9异'
    ])
    const changes = laid([], { show: ['change'] })
    expect(changes.rows[0]?.cells.map(({ text }) => text)).toEqual(['税收收入', '2.00', '1,002.18异'])
  })

  it('is named under the table with what each says, the one that is shown first', () => {
    const growth = dispute({ period: '2022', measure: 'growth', said: [said('9', '统计局'), said('10.7', null)] })
    const shown = laid([dispute(), growth], { show: ['value'] })
    expect(shown.notes.join('\n')).toContain(
      '标“异”的数据各来源不一致、尚未裁定，表中为所列第一个：2023年税收收入 1,022.184 亿元（统计局），22.5 亿元（税务局）。'
    )
    expect(laid([dispute(), growth], { language: 'en-US' }).notes.join('\n')).toContain(
      'or computed from such figures; the table takes the first of each: growth of 税收收入, 2022: 9% (统计局), 10.7% (typed in); 税收收入, 2023: 1,022.184 (100 million yuan) (统计局)'
    )
  })

  it('is named too where the table shows only what is computed from it', () => {
    const changes = laid([dispute()], { show: ['change'] })
    expect(changes.notes.join('\n')).toContain(
      '标“异”的数据各来源不一致、尚未裁定，或由这样的数据算得；表中采用所列第一个：2023年税收收入 1,022.184 亿元（统计局），22.5 亿元（税务局）。'
    )
    expect(changes.disputedIn(changes.rows)).toEqual([place('2023')])
  })

  it('is named with its region where the table has another, or several', () => {
    const cube = cubeOf({
      periods: ['2023'],
      indicators: [tax],
      figures: { tax: { 2023: '20' } },
      cells: () => ({
        disputed: { value: [{ ...place('2023'), region: '1' }], change: [], growth: [] },
        isDerived: true
      })
    })
    const part = dispute({ region: { code: '1', name: '城关镇' } })
    expect(layOutCube(cube, { ...plainOptions, disputes: [part] }).notes.join('')).toContain(
      '2023年城关镇税收收入 1,022.184'
    )
  })

  it('bears the mark also where nobody knows any more who said what', () => {
    expect(laid([]).notes.join('\n')).toContain('标“异”的数据各来源不一致、尚未裁定，或由这样的数据算得。')
  })

  it('is not spoken of where it is not shown, nor on screen', () => {
    const alone = laid([dispute()], {
      show: ['value'],
      pivot: { rows: ['indicators'], columns: [] },
      fixed: { periods: '2022' }
    })
    expect(alone.notes.join('\n')).not.toContain('异')
    expect(alone.disputedIn(alone.rows)).toEqual([])
    const onScreen = laid([dispute()], { marks: false })
    expect(onScreen.rows[0]?.cells[3]?.text).toBe('1,022.18')
    expect(onScreen.notes.join('\n')).not.toContain('异')
  })

  it('is one of many: the first are named, all are counted', () => {
    const periods = Array.from({ length: 9 }, (_, at) => String(2015 + at))
    const cube = cubeOf({
      periods,
      indicators: [tax],
      figures: { tax: Object.fromEntries(periods.map((period) => [period, '20'])) },
      cells: (_, _id, period) => ({ disputed: { value: [place(period)], change: [], growth: [] } })
    })
    const layout = layOutCube(cube, { ...plainOptions, disputes: periods.map((period) => dispute({ period })) })
    expect(layout.disputedIn(layout.rows)).toHaveLength(9)
    expect(layout.notes.join('')).toContain('2020年税收收入')
    expect(layout.notes.join('')).toContain('；等共9处。')
    expect(layout.notes.join('')).not.toContain('2021年税收收入')
  })
})

describe('sums of a table', () => {
  it('are as much in doubt, and as preliminary, as the least of their parts', () => {
    const regions = ['甲县', '乙县']
    const doubted = [place('2023')]
    const cube = cubeOf({
      regions,
      periods: ['2023'],
      indicators: [tax],
      figures: { '甲县 tax': { 2022: '1', 2023: '2' }, '乙县 tax': { 2022: '3', 2023: '5' } },
      cells: (region) =>
        region === '甲县'
          ? { stage: 'preliminary', disputed: { value: doubted, change: doubted, growth: doubted } }
          : { stage: 'final' }
    })
    const shape = { pivot: { rows: ['regions' as const], columns: ['periods' as const] }, totals: true }
    const layout = layOutCube(cube, { ...plainOptions, ...shape, show: ['value', 'change', 'growth'] })
    expect(layout.rows.at(-1)?.cells.map(({ text }) => text)).toEqual(['合计', '7.00初异', '3.00异', '75.0异'])
  })
})
