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

describe('what the contributions of parts leave', () => {
  const all = [
    indicator('gdp'),
    indicator('secondary', { parent: 'gdp' }),
    indicator('tertiary', { parent: 'gdp' }),
    indicator('industry', { parent: 'secondary' })
  ]
  const residuals = (ids: readonly string[]): (string | undefined)[] => {
    const cube = cubeOf({
      periods: ['2023'],
      indicators: all.filter(({ id }) => ids.includes(id)),
      figures: Object.fromEntries(all.map(({ id }) => [id, { 2023: '1' }])),
      cells: (_, id) => ({
        more: { residual: id === 'tertiary' ? { value: null, reason: 'no-parts' } : { value: 0.1, reason: null } }
      })
    })
    const layout = layOutCube(cube, { ...plainOptions, show: ['residual'] })
    return layout.rows.map(({ cells }) => cells.at(-1)?.text)
  }

  it('stands at the wholes whose parts are in the table', () => {
    expect(residuals(['gdp', 'secondary', 'tertiary'])).toEqual(['0.1', '', ''])
    expect(residuals(['gdp', 'secondary', 'tertiary', 'industry'])).toEqual(['0.1', '0.1', '', ''])
  })

  it('stands at any where the table has no parts', () => {
    expect(residuals(['gdp'])).toEqual(['0.1'])
    expect(residuals(['secondary', 'tertiary'])).toEqual(['0.1', '—'])
  })
})
