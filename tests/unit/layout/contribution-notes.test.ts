import { describe, expect, it } from 'vitest'
import { layOutCube } from '#core/layout/lay-out-cube.ts'
import { cubeOf, indicator, plainOptions } from '../../support/compared-cube.ts'

describe('the notes of a table of contributions', () => {
  it('says that contributions rest on constant prices, and that parts are missing', () => {
    const parts = ['primary', 'secondary'].map((id) =>
      indicator(id, { name: id, parent: 'gdp', priceBasis: 'current' })
    )
    const deflated = { value: 50, reason: null, basis: 'deflated' as const }
    const cube = cubeOf({
      periods: ['2023'],
      indicators: [indicator('gdp', { priceBasis: 'current' }), ...parts],
      figures: { gdp: { 2023: '10' }, primary: { 2023: '4' }, secondary: { 2023: '6' } },
      cells: (_, id) => ({ more: { contribution: id === 'primary' ? deflated : { value: null, reason: 'no-prior' } } })
    })
    const { notes } = layOutCube(cube, { ...plainOptions, show: ['value', 'contribution'] })
    expect(notes.some((note) => note.includes('贡献率、拉动按不变价的增量计算'))).toBe(true)
    expect(notes.some((note) => note.includes('部分分项缺少贡献率'))).toBe(true)
  })
})
