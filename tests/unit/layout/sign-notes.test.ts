import { describe, expect, it } from 'vitest'
import { layOutCube } from '#core/layout/lay-out-cube.ts'
import type { LayoutOptions } from '#core/layout/pivot/layout-options.ts'
import type { SymbolMeaning } from '#core/quantity/typed/symbols.ts'
import { cubeOf, indicator, plainOptions } from '../../support/compared-cube.ts'

const signed = (meaning: SymbolMeaning | null, symbol = '…') => ({ value: null, decimal: null, symbol, meaning })

function laid(
  cells: Readonly<Record<string, ReturnType<typeof signed>>>,
  more: Partial<LayoutOptions> = {},
  regions: readonly string[] = ['云岭县']
) {
  const cube = cubeOf({
    regions,
    periods: ['2022', '2023'],
    indicators: ['原煤', '硫磺'].map((name) => indicator(name)),
    figures: { 原煤: { 2022: '1.5', 2023: '1.6' }, 硫磺: { 2022: '0.4', 2023: '0.04' } },
    cells: (region, name, period) => cells[`${region}${name}${period}`] ?? cells[`${name}${period}`] ?? {}
  })
  const { rows, notes } = layOutCube(cube, { ...plainOptions, ...more })
  return { texts: rows.map(({ cells }) => cells.slice(1).map(({ text }) => text)), notes }
}

describe('the note about dots', () => {
  it('says that a figure is not known, or that it is too small, as its source means', () => {
    expect(laid({ 原煤2022: signed('unknown') })).toMatchObject({ notes: ['注：“…”表示数据不详。'] })
    expect(laid({ 原煤2022: signed('negligible', '...') }).notes).toEqual(['注：“...”表示数据不足本表最小单位数。'])
    expect(laid({ 原煤2022: signed('unknown') }, { language: 'en-US' }).notes).toEqual(['Note: “…”: not known.'])
  })

  it('tells both apart where a table has both', () => {
    const both = { 原煤2022: signed('unknown'), 硫磺2023: signed('negligible') }
    expect(laid(both).notes).toEqual(['注：“…”：2022年原煤数据不详；其余数据不足本表最小单位数。'])
    expect(laid(both, { language: 'en-US' }).notes).toEqual([
      'Note: “…”: not known (原煤, 2022); else less than half of the smallest unit shown.'
    ])
    const places = { 甲县原煤2022: signed('unknown'), 乙县原煤2022: signed('negligible') }
    const pivot = { rows: ['indicators'], columns: ['regions', 'periods'] } as const
    expect(laid(places, { pivot }, ['甲县', '乙县']).notes).toEqual([
      '注：“…”：2022年甲县原煤数据不详；其余数据不足本表最小单位数。'
    ])
  })

  it('is silent where nobody said what they mean, but for telling them from others', () => {
    expect(laid({ 原煤2022: signed(null) }).notes).toEqual([])
    expect(laid({ 原煤2022: signed(null), 硫磺2022: signed('unknown') }).notes).toEqual([
      '注：“…”：2022年原煤来源没有说明意思；其余数据不详。'
    ])
  })

  it('in the style of a yearbook is about what is too small alone: what is not known is left blank', () => {
    const yearbook = { symbols: 'yearbook' } as const
    expect(laid({ 原煤2022: signed('unknown') }, yearbook)).toEqual({
      texts: [
        ['', '1.6'],
        ['0.4', '…']
      ],
      notes: ['注：“…”表示数据不足本表最小单位数。']
    })
    expect(laid({ 硫磺2023: signed(null) }, yearbook)).toMatchObject({
      notes: [],
      texts: [
        ['1.5', '1.6'],
        ['0.4', '…']
      ]
    })
  })
})
