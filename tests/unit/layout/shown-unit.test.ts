import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalsInShownUnit, inShownUnit, magnitudes, shownUnit } from '#core/layout/cells/shown-unit.ts'
import { layOutCube } from '#core/layout/lay-out-cube.ts'
import type { CubeIndicator } from '#core/layout/pivot/cube.ts'
import { visibleRows } from '#core/layout/visible-rows.ts'
import { cubeOf, indicator, plainOptions } from '../../support/compared-cube.ts'
import { formulaOf } from '../../support/formula-of.ts'

describe('a unit shown by thousands and millions', () => {
  it.each([
    ['亿元', 'ten-thousand', '万元', 4],
    ['万元', 'hundred-million', '亿元', -4],
    ['元', 'ten-thousand', '万元', -4],
    ['万人', 'one', '人', 4],
    ['万平方米', 'hundred-million', '亿平方米', -4],
    ['千瓦时', 'hundred-million', '亿千瓦时', -8],
    ['万美元', 'one', '美元', 4],
    ['亿元', 'hundred-million', '亿元', 0],
    ['亿元', 'stored', '亿元', 0]
  ] as const)('%s by %s is %s', (stored, magnitude, unit, power) => {
    expect(shownUnit(stored, magnitude)).toEqual({ unit, power })
  })

  it.each(['%', '‰', '上年=100', '元/人', '位', '℃', '年'])('%s has no magnitudes and stays', (stored) => {
    expect(shownUnit(stored, 'ten-thousand')).toEqual({ unit: stored, power: 0 })
  })

  it('moves the point and changes no digit: there and back is the same', () => {
    const decimal = fc
      .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 6 }))
      .map(([digits, scale]) => inShownUnit(String(digits), { unit: null, power: -scale }))
    fc.assert(
      fc.property(decimal, fc.constantFrom(...magnitudes), (text, magnitude) => {
        const shown = shownUnit('万元', magnitude)
        expect(inShownUnit(inShownUnit(text, shown), { unit: null, power: -shown.power })).toBe(text)
      })
    )
  })

  it('has as many decimals as say the same, within reason', () => {
    expect(decimalsInShownUnit(2, shownUnit('亿元', 'ten-thousand'))).toBe(0)
    expect(decimalsInShownUnit(0, shownUnit('万元', 'hundred-million'))).toBe(2)
    expect(decimalsInShownUnit(0, shownUnit('元', 'hundred-million'))).toBe(2)
  })
})

describe('a unit too large for what is counted', () => {
  const inHundredMillions = (figures: Readonly<Record<string, Readonly<Record<string, string>>>>) => {
    const indicators = [
      indicator('收入', { unit: '万元', decimals: 0 }),
      indicator('人均收入', { unit: '元', decimals: 0, aggregation: 'average' }),
      indicator('粮食产量', { unit: '万吨', decimals: 2 })
    ].filter(({ id }) => id in figures)
    const cube = cubeOf({ periods: ['2022', '2023'], indicators, figures })
    const options = { ...plainOptions, show: ['value', 'change'] as const }
    return layOutCube(cube, { ...options, look: { magnitude: 'hundred-million', decimals: null, columns: {} } })
  }
  const texts = (layout: ReturnType<typeof inHundredMillions>) =>
    layout.rows.map(({ cells }) => cells.map((cell) => cell.text).filter((text) => text !== ''))

  it('leaves rows that would all but vanish as they are stored', () => {
    const layout = inHundredMillions({
      收入: { 2022: '25000', 2023: '40000' },
      人均收入: { 2022: '32000', 2023: '34005' },
      粮食产量: { 2022: '32.11', 2023: '32.61' }
    })
    const rows = texts(layout).map((row) => row.join(' '))
    expect(rows.find((row) => row.startsWith('收入'))).toContain('4.00')
    expect(rows.find((row) => row.startsWith('人均收入'))).toContain('元 32,000')
    expect(rows.find((row) => row.startsWith('粮食产量'))).toContain('万吨 32.11')
  })

  it('shows no figure as zero that is none', () => {
    const rows = texts(inHundredMillions({ 收入: { 2022: '40000', 2023: '40021' } }))
    expect(rows[0]).toContain('4.00')
    expect(rows[0]).toContain('0.002')
  })
})

describe('a table in another unit', () => {
  const revenue = indicator('收入', { decimals: 2 })
  const cube = cubeOf({
    periods: ['2022', '2023'],
    indicators: [revenue],
    figures: { 收入: { 2022: '1.005', 2023: '2.5' } }
  })
  const options = { ...plainOptions, show: ['value', 'change', 'growth'] as const }

  it('says its unit, rounds once and keeps its formulas', () => {
    const layout = layOutCube(cube, { ...options, look: { magnitude: 'ten-thousand', decimals: 1, columns: {} } })
    expect(layout.unitLine).toBe('单位：万元')
    expect(layout.rows[0]?.cells.map(({ text }) => text)).toEqual([
      '收入',
      '10,050.0',
      '—',
      '—',
      '25,000.0',
      '14,950.0',
      '148.8'
    ])
    expect(layout.rows[0]?.cells[5]).toMatchObject({ value: 14950, unit: '万元' })
    expect(formulaOf(layout.rows[0]?.cells[5])).toBe('E1-B1')
  })

  it('has a column of another unit, which says so; what follows from it is converted', () => {
    const look = {
      magnitude: 'stored' as const,
      decimals: null,
      columns: { 'value 2023': { magnitude: 'ten-thousand' as const, decimals: 0 } }
    }
    const layout = layOutCube(cube, { ...options, look })
    expect(layout.header[1]?.map(({ text }) => text)[3]).toBe('数值（万元）')
    expect(layout.rows[0]?.cells[4]).toMatchObject({ text: '25,000', unit: '万元' })
    expect(formulaOf(layout.rows[0]?.cells[6])).toBe('(E1/10000-B1)/ABS(B1)*100')
  })

  const among = (others: readonly CubeIndicator[]) => {
    const figures = {
      收入: { 2023: '2.5' },
      人均收入: { 2023: '34005' },
      企业数: { 2023: '48' },
      税收: { 2023: '30000' }
    }
    return cubeOf({ periods: ['2023'], indicators: [revenue, ...others], figures })
  }

  it('has the unit beside the figures of a column where it is not the same for all', () => {
    const columns = { 'value 2023': { magnitude: 'ten-thousand', decimals: null } } as const
    const look = { magnitude: 'stored', decimals: null, columns } as const
    const firms = among([indicator('企业数', { unit: '家', decimals: 0 })])
    const layout = layOutCube(firms, { ...plainOptions, look })
    expect(layout.header.flat().map(({ text }) => text)).toEqual(['指标', '单位', '2023年'])
    // 48 家 would be 0.0048 万家.
    expect(layout.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['收入', '亿元', '25,000万元'],
      ['企业数', '家', '48']
    ])
  })

  it('is sorted by the numbers that it shows, those of one unit together', () => {
    const both = among([
      indicator('企业数', { unit: '家' }),
      indicator('税收', { unit: '万元' }),
      indicator('人均收入', { unit: '元' })
    ])
    const sorted = (magnitude: 'stored' | 'ten-thousand') => {
      const columns = { 'value 2023': { magnitude, decimals: null } }
      const look = { magnitude: 'stored', decimals: null, columns } as const
      const layout = layOutCube(both, { ...plainOptions, look })
      const sort = { column: 'value 2023', descending: true }
      return visibleRows(layout, { sort, closed: new Set(), wants: null }).map(({ row }) => layout.cellAt(row, 0).text)
    }
    expect(sorted('stored')).toEqual(['收入', '企业数', '税收', '人均收入'])
    // 30,000, 25,000 and 3 万元.
    expect(sorted('ten-thousand')).toEqual(['税收', '收入', '人均收入', '企业数'])
  })
})

describe('symbols of a yearbook', () => {
  it('leave nothing where there is no figure, and … where less than half of the unit is', () => {
    const cube = cubeOf({
      periods: ['2022', '2023'],
      indicators: [indicator('收入', { decimals: 1 })],
      figures: { 收入: { 2023: '0.04' } }
    })
    const layout = layOutCube(cube, { ...plainOptions, symbols: 'yearbook' })
    expect(layout.rows[0]?.cells.map(({ text }) => text)).toEqual(['收入', '', '…'])
    expect(layout.notes).toEqual(['注：“…”表示数据不足本表最小单位数。'])
  })
})
