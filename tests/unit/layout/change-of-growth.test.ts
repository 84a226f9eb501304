import { describe, expect, it } from 'vitest'
import { layOutCube } from '#core/layout/lay-out-cube.ts'
import { cubeOf, indicator, plainOptions } from '../../support/compared-cube.ts'

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

describe('by how many points growth changed', () => {
  it('has a column of its own, in points, and follows from the growth of the two years where it is no published one', () => {
    const layout = table({ industry: change(-1.1, 'computed'), retail: change(-1.2, 'published') })
    const cells = layout.rows.map(({ cells }) => cells.at(-1))
    expect(cells.map((cell) => cell?.text)).toEqual(['-1.1', '-1.2'])
    expect(cells.map((cell) => (cell?.type === 'number' ? cell.formula !== null : null))).toEqual([true, false])
  })

  it('says under the table where it comes from, also that it was computed and may not be read back', () => {
    const notes = (of: Parameters<typeof table>[0]) => table(of).notes.join('\n')
    const computed = notes({ industry: change(-1.1, 'computed') })
    expect(computed).toContain('增速增减为本期增速减去上年同期增速')
    expect(computed).toContain('计算所得、并非来源公布的有：增速增减（百分点）')
    const published = notes({ industry: change(-1.1, 'published') })
    expect(published).toContain('增速增减为来源公布的数')
    const both = notes({ industry: change(-1.1, 'computed'), retail: change(-1.2, 'published') })
    expect(both).toContain('有公布数的为公布数，其余为本期增速减去上年同期增速')
  })
})
