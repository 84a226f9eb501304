import { describe, expect, it } from 'vitest'
import type { ComparedTable } from '#core/layout/compared-table.ts'
import { layoutComparison } from '#core/layout/layout-comparison.ts'

const months = Array.from({ length: 12 }, (_, at) => `2023M${String(at + 1).padStart(2, '0')}`)

const table = (periods: readonly string[], preliminary: readonly string[]): ComparedTable => ({
  regions: [{ code: '1', name: '云岭县' }],
  periods,
  rows: ['甲', '乙'].map((name) => ({
    region: '1',
    indicator: { id: name, name, nameEn: null, unit: '万元', decimals: 1, kind: 'flow', depth: 0 },
    cells: periods.map((period) => ({
      value: 1,
      decimal: '1',
      symbol: null,
      stage: preliminary.includes(period) ? 'preliminary' : 'final',
      change: null,
      rate: null,
      points: null,
      reason: 'no-prior',
      basis: null
    }))
  }))
})

const lay = (of: ComparedTable) =>
  layoutComparison(of, { language: 'zh-CN', show: ['value'], growth: 'beside', title: null })

describe('a table of many periods', () => {
  it('is named by its first and last: a title is one line, and names a file', () => {
    expect(lay(table(months, [])).title).toBe('云岭县主要经济指标（2023年1月—2023年12月）')
  })

  it('says once of all its periods that they are preliminary', () => {
    expect(lay(table(months, months)).notes).toEqual(['注：表中数据为初步核算数。'])
  })

  it('names each period where only some are preliminary', () => {
    expect(lay(table(months, ['2023M03', '2023M11'])).notes).toEqual(['注：2023年3月、2023年11月为初步核算数。'])
  })
})
