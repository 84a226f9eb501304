import { describe, expect, it } from 'vitest'
import { withRegionSums } from '#core/comparison/derived/region-sums.ts'
import type { FigurePlace, ObservedFigure } from '#core/comparison/figures/observed-figure.ts'
import { comparedIndicator, comparedRows, comparingWith, county, observed } from '../../support/comparison.ts'

const gdp = comparedIndicator('gdp', { priceBasis: 'current' })
const part = comparedIndicator('part', { parent: 'gdp' })
const disputed = { conflict: [{}] }
const at = (indicator: string, period: string, measure: FigurePlace['measure'] = 'level'): FigurePlace => ({
  ...{ region: county, indicator, period, measure }
})

function cellOf(figures: readonly ObservedFigure[], measures: Parameters<typeof comparedRows>[3] = {}) {
  return comparedRows([gdp, part], ['2023'], figures, measures)[0]?.cells[0]
}

describe('a number that is computed from a figure that sources disagree about', () => {
  it('says which: the year before is what change and growth rest on, the value is not', () => {
    const cell = cellOf([observed('gdp', '2022', '100', disputed), observed('gdp', '2023', '110')], {
      measures: ['computed', 'index:2022']
    })
    const before = [at('gdp', '2022')]
    expect(cell?.disputed).toEqual({ value: [], change: before, growth: before })
    expect(cell?.more['computed']?.disputed).toEqual(before)
    expect(cell?.more['index:2022']?.disputed).toEqual(before)
  })

  it('is in no doubt where it was published, though its level is', () => {
    const published = observed('gdp', '2023', '5', { measure: 'growth' })
    const cell = cellOf([observed('gdp', '2022', '100'), observed('gdp', '2023', '110', disputed), published])
    const now = [at('gdp', '2023')]
    expect(cell?.disputed).toEqual({ value: now, change: now, growth: [] })
    const doubted = cellOf([observed('gdp', '2023', '110'), { ...published, ...disputed }])
    expect(doubted?.disputed).toEqual({ value: [], change: [], growth: [at('gdp', '2023', 'growth')] })
  })

  it('may rest on its whole, or on any year of an average', () => {
    const figures = [
      observed('gdp', '2021', '90', disputed),
      observed('gdp', '2022', '100'),
      observed('gdp', '2023', '110', disputed),
      observed('part', '2023', '55')
    ]
    const [whole, own] = comparedRows([gdp, part], ['2021', '2022', '2023'], figures, {
      measures: ['share', 'average']
    })
    expect(own?.cells[2]?.more['share']?.disputed).toEqual([at('gdp', '2023')])
    expect(whole?.averages?.cumulative.disputed).toEqual([at('gdp', '2021'), at('gdp', '2023')])
  })

  it('of a sum of regions names the figure of the part', () => {
    const towns = ['1', '2'].map((region) =>
      observed('gdp', '2023', '1', { region, ...(region === '2' ? disputed : {}) })
    )
    const { figures } = comparingWith(towns)
    const sums = withRegionSums(figures, {
      indicator: () => ({ ...gdp, formula: null }),
      partsOf: (region) => (region === county ? ['1', '2'] : null)
    })
    const [row] = comparedRows([gdp], ['2023'], [], { figures: sums })
    expect(row?.cells[0]).toMatchObject({
      isDerived: true,
      disputed: { value: [{ ...at('gdp', '2023'), region: '2' }] }
    })
  })
})
