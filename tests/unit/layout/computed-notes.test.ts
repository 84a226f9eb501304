import { describe, expect, it } from 'vitest'
import { layOutCube } from '#core/layout/lay-out-cube.ts'
import type { LayoutOptions } from '#core/layout/pivot/layout-options.ts'
import { cubeOf, indicator, plainOptions } from '../../support/compared-cube.ts'

const rank = (basis: 'computed' | 'published') => ({ more: { rank: { value: 2, reason: null, basis } } })

function notes(
  basis: 'computed' | 'published',
  constants = true,
  revenue: { readonly basis?: 'published' } = {},
  show: LayoutOptions['show'] = ['value', 'change', 'growth', 'rank'],
  hasRate = true
): readonly string[] {
  const cube = cubeOf({
    periods: ['2022', '2023'],
    indicators: [
      indicator('revenue', { name: '财政收入' }),
      ...(hasRate ? [indicator('rate', { name: '失业率', kind: 'rate', unit: '%' })] : [])
    ],
    figures: { revenue: { 2022: '10', 2023: '11' }, rate: { 2022: '5', 2023: '4.5' } },
    cells: (_, of) => ({ ...rank(basis), ...(of === 'revenue' ? revenue : {}) })
  })
  return layOutCube(cube, { ...plainOptions, marks: true, constants, show }).notes
}

describe('the notes of a spreadsheet on what was computed', () => {
  it('name the heads over numbers that nobody published, growth among them', () => {
    const said = notes('computed').join('\n')
    expect(said).not.toContain('增长（%）为')
    expect(said).toContain('计算所得、并非来源公布的有：增减、增长（%）、位次、以百分点计的增减。')
  })

  it('name no growth that has marks to say which of it was computed', () => {
    const said = notes('computed', true, { basis: 'published' }).join('\n')
    expect(said).toContain('计算所得、并非来源公布的有：增减、位次、以百分点计的增减。')
  })

  it('say how growth was computed where nothing else was', () => {
    const said = notes('published', true, {}, ['value', 'growth'], false).join('\n')
    expect(said).toContain('增长（%）为按数值计算的增长速度。')
    expect(said).not.toContain('计算所得')
  })

  it('do not name what was printed', () => {
    expect(notes('published').join('\n')).toContain('计算所得、并非来源公布的有：增减、增长（%）、以百分点计的增减。')
  })

  it('are left out on paper, which is read by nobody but people, but for how growth was computed', () => {
    const said = notes('computed', false).join('\n')
    expect(said).not.toContain('计算所得')
    expect(said).toContain('增长（%）为按数值计算的增长速度。')
  })
})
