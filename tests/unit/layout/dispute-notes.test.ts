import { describe, expect, it } from 'vitest'
import type { Dispute } from '#core/comparison/dispute.ts'
import { layOutCube } from '#core/layout/lay-out-cube.ts'
import { cubeOf, indicator, plainOptions } from '../../support/compared-cube.ts'

const tax = indicator('tax', { name: '税收收入', decimals: 2 })
const said = (decimal: string, sender: string | null) => ({ decimal, symbol: null, sender })
const dispute = (more: Partial<Dispute> = {}): Dispute => ({
  region: '429001',
  indicator: 'tax',
  period: '2023',
  measure: 'level',
  said: [said('1022.184', '统计局'), said('22.5', '税务局')],
  ...more
})

function laid(disputes: readonly Dispute[], more: Partial<typeof plainOptions> = {}, disputed = '2023') {
  const cube = cubeOf({
    periods: ['2022', '2023'],
    indicators: [tax],
    figures: { tax: { 2021: '18', 2022: '20', 2023: '1022.184' } },
    cells: (_, _id, period) =>
      period === disputed ? { conflict: true } : { growthConflict: true, basis: 'published' as const }
  })
  return layOutCube(cube, { ...plainOptions, show: ['value', 'growth'], disputes, ...more })
}

describe('a number on paper that sources disagree about', () => {
  it('bears a mark, the value or its growth alone', () => {
    expect(laid([]).rows[0]?.cells.map(({ text }) => text)).toEqual([
      '税收收入',
      '20.00',
      '11.1①异',
      '1,022.18异',
      '5,010.9'
    ])
  })

  it('is named under the table with what each says, the one that is shown first', () => {
    const growth = dispute({ period: '2022', measure: 'growth', said: [said('9', '统计局'), said('10.7', null)] })
    const notes = laid([dispute(), growth]).notes.join('\n')
    expect(notes).toContain(
      '标“异”的数据各来源不一致、尚未裁定，表中为所列第一个：2022年税收收入增速 9%（统计局），10.7%（录入）；2023年税收收入 1,022.184 亿元（统计局），22.5 亿元（税务局）。'
    )
    expect(laid([dispute(), growth], { language: 'en-US' }).notes.join('\n')).toContain(
      'growth of 税收收入, 2022: 9% (统计局), 10.7% (typed in); 税收收入, 2023: 1,022.184 (100 million yuan) (统计局)'
    )
  })

  it('follows from such figures where it has no sources of its own', () => {
    expect(laid([]).notes.join('\n')).toContain('2023年税收收入由不一致的数据算得')
  })

  it('is not spoken of where it is not shown, nor on screen', () => {
    const alone = laid([dispute()], { show: ['change'] })
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
      cells: () => ({ conflict: true })
    })
    const layout = layOutCube(cube, { ...plainOptions, disputes: periods.map((period) => dispute({ period })) })
    expect(layout.disputedIn(layout.rows)).toHaveLength(9)
    expect(layout.notes.join('')).toContain('2020年税收收入')
    expect(layout.notes.join('')).toContain('；等共9处。')
    expect(layout.notes.join('')).not.toContain('2021年税收收入')
  })
})
