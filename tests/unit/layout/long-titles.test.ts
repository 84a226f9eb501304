import { describe, expect, it } from 'vitest'
import type { ComparedRows } from '#core/layout/pivot/cube-of-rows.ts'
import { namedTitle } from '#core/layout/table-title.ts'
import { indicator, layOutRows, rowOf } from '../../support/compared-cube.ts'
import { comparedCell } from '../../support/comparison.ts'

const months = Array.from({ length: 12 }, (_, at) => `2023M${String(at + 1).padStart(2, '0')}`)

const table = (periods: readonly string[], preliminary: readonly string[]): ComparedRows => ({
  regions: [{ code: '1', name: '云岭县', parts: null, within: [] }],
  periods,
  rows: ['甲', '乙'].map((name) =>
    rowOf({
      region: '1',
      indicator: indicator(name),
      cells: periods.map((period) =>
        comparedCell(period, { value: 1, decimal: '1', stage: preliminary.includes(period) ? 'preliminary' : 'final' })
      )
    })
  )
})

const lay = (of: ComparedRows) => layOutRows(of)

describe('a table of many periods', () => {
  it('is named by its first and last: a title is one line, and names a file', () => {
    expect(lay(table(months, [])).title).toBe('云岭县主要经济指标（2023年1月—2023年12月）')
  })

  it('is named by the months that have run up where each period begins in January', () => {
    const runUp = ['2024M01', '2024M01-02', '2024Q1', '2024M01-04', '2024M01-05', '2024H1']
    expect(lay(table(runUp, [])).title).toBe('云岭县主要经济指标（2024年1—6月逐月累计）')
  })

  it('says once of all its periods that they are preliminary', () => {
    expect(lay(table(months, months)).notes).toEqual(['注：表中数据为初步核算数。'])
  })

  it('names each period where only some are preliminary', () => {
    expect(lay(table(months, ['2023M03', '2023M11'])).notes).toEqual(['注：2023年3月、2023年11月为初步核算数。'])
  })
})

describe('the title of a table that has a name', () => {
  it('says where and when beside it, unless the name does', () => {
    const parts = { regions: ['云岭县'], indicators: [], periods: ['2021', '2022', '2023'] }
    expect(namedTitle('三产贡献', parts, 'zh-CN')).toBe('云岭县三产贡献（2021—2023年）')
    expect(namedTitle('云岭县领导手册', parts, 'zh-CN')).toBe('云岭县领导手册')
    expect(namedTitle('2023年月报', parts, 'zh-CN')).toBe('2023年月报')
  })
})
