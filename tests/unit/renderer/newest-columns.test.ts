import { describe, expect, it } from 'vitest'
import { layOutCube } from '#core/layout/lay-out-cube.ts'
import type { LayoutOptions } from '#core/layout/pivot/layout-options.ts'
import { newestColumns } from '../../../src/renderer/features/compare/table/comparison-grid-model.ts'
import { cubeOf, indicator, plainOptions } from '../../support/compared-cube.ts'

const cube = cubeOf({
  regions: ['甲县', '乙县'],
  periods: ['2022', '2023'],
  indicators: [indicator('地区生产总值')],
  figures: { 地区生产总值: { 2021: '90', 2022: '100', 2023: '110' } }
})
const newest = (options: Partial<LayoutOptions>) => {
  const layout = layOutCube(cube, { ...plainOptions, ...options })
  const found = newestColumns(layout)
  return found === null ? null : layout.columns[found.column]?.key
}

describe('a table opens at the first column of its newest time', () => {
  it('where the figures of each time stand side by side, before an average behind them', () => {
    expect(newest({ show: ['value', 'growth'] })).toBe('value 2023')
    expect(newest({ show: ['value', 'growth', 'average:horizontal'] })).toBe('value 2023')
  })

  it('also where regions stand under each time', () => {
    expect(newest({ pivot: { rows: ['indicators'], columns: ['periods', 'regions'] } })).toMatch(/^value 2023 /)
  })

  it('but at its beginning where times come again: of another measure or of another region, or run down', () => {
    expect(newest({ show: ['value', 'growth'], arrange: 'after' })).toBeNull()
    expect(newest({ pivot: { rows: ['indicators'], columns: ['regions', 'periods'] } })).toBeNull()
    expect(newest({ pivot: { rows: ['periods'], columns: ['indicators'] } })).toBeNull()
  })
})
