import { describe, expect, it } from 'vitest'
import {
  openingPeriods,
  periodMatrices,
  periodsBetween,
  togglePeriods
} from '../../../src/renderer/features/compare/choosing/period-choice.ts'

const figures = (...periods: string[]) => periods.map((period) => ({ period, figures: 10 }))

describe('the periods a comparison opens with', () => {
  it('are the five years up to the year of work', () => {
    const scope = figures('2017', '2018', '2019', '2020', '2021', '2022', '2023', '2023M07')
    expect(openingPeriods(scope, 2022)).toEqual(['2018', '2019', '2020', '2021', '2022'])
  })

  it('are months where a desk holds months alone', () => {
    expect(openingPeriods(figures('2023M02', '2023M01', '2022M12'), 2023)).toEqual(['2022M12', '2023M01', '2023M02'])
  })

  it('are the last there are where the year of work is before all figures', () => {
    expect(openingPeriods(figures('2022', '2023'), 2010)).toEqual(['2022', '2023'])
  })
})

describe('periods laid out for choosing', () => {
  it('stand by kind, newest year first, with gaps where there are no figures', () => {
    const [years, months] = periodMatrices(['2022', '2023', '2022M01-07', '2023M01-07', '2023M01-12'])
    expect(years?.kind).toBe('year')
    expect(years?.years).toEqual([2023, 2022])
    expect(months?.parts).toEqual([7, 12])
    expect(months?.at(2023, 12)).toBe('2023M01-12')
    expect(months?.at(2022, 12)).toBe('2022')
    expect(months?.at(2022, 6)).toBeNull()
  })

  it('have all that runs up in a year in one row, whatever its name', () => {
    const all = ['2022', '2023', '2023Q1', '2023Q2', '2023H1', '2023Q1-3', '2024H1']
    const running = periodMatrices(all).find(({ kind }) => kind === 'quarters')
    expect([running?.years, running?.parts]).toEqual([
      [2024, 2023],
      [1, 2, 3, 4]
    ])
    expect([1, 2, 3, 4].map((part) => running?.at(2023, part))).toEqual(['2023Q1', '2023H1', '2023Q1-3', '2023'])
  })

  it('give a range of years whole', () => {
    const [months] = periodMatrices(['2021M01', '2022M01', '2022M02', '2023M01'])
    expect(periodsBetween(months!, 2023, 2022)).toEqual(['2022M01', '2022M02', '2023M01'])
  })

  it('are chosen in the order of time however they were checked', () => {
    expect(togglePeriods(['2023'], ['2021'])).toEqual(['2021', '2023'])
    expect(togglePeriods(['2021', '2023'], ['2021'])).toEqual(['2023'])
    expect(togglePeriods(['2021'], ['2021', '2022'])).toEqual(['2021', '2022'])
  })
})
