import { describe, expect, it } from 'vitest'
import {
  openingPeriods,
  periodMatrices,
  periodsBetween,
  periodsMovedTo,
  spanChosen,
  storedPeriods,
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

  it('are those that show most of what there is, not the months that one indicator goes on alone', () => {
    const most = ['2014M08', '2014M09', '2014M10', '2014M11', '2014M12'].map((period) => ({ period, figures: 8 }))
    const alone = ['2015M01', '2015M02', '2015M03'].map((period) => ({ period, figures: 1 }))
    const shown = most.map(({ period }) => period)
    expect(storedPeriods([...alone, ...most])).toEqual(shown)
    expect(openingPeriods([...alone, ...most], null)).toEqual(shown)
    // The newest of a return of three months is new, though it has fewer.
    expect(storedPeriods([...most.slice(-2), { period: '2015M01', figures: 5 }]).at(-1)).toBe('2015M01')
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

  it('are chosen as a span by either end, which takes the place of periods of another kind', () => {
    const [years, months] = periodMatrices(['2019', '2020', '2021', '2020M01', '2020M02', '2021M01', '2021M02'])
    expect(spanChosen(years!, ['2021M01', '2021M02'], { from: 2020 })).toEqual(['2020', '2021'])
    expect(spanChosen(years!, ['2021M01'], { to: 2019 })).toEqual(['2019'])
    expect(spanChosen(years!, ['2020', '2021'], { from: 2019 })).toEqual(['2019', '2020', '2021'])
    // Parts of the year are kept, and so is what stands beside years that were chosen already.
    expect(spanChosen(months!, ['2021M02'], { from: 2020 })).toEqual(['2020M02', '2021M02'])
    expect(spanChosen(years!, ['2021', '2021M02'], { from: 2020 })).toEqual(['2020', '2021M02', '2021'])
  })

  it('are chosen in the order of time however they were checked', () => {
    expect(togglePeriods(['2023'], ['2021'])).toEqual(['2021', '2023'])
    expect(togglePeriods(['2021', '2023'], ['2021'])).toEqual(['2023'])
    expect(togglePeriods(['2021'], ['2021', '2022'])).toEqual(['2021', '2022'])
  })
})

describe('periods that were chosen, when another year is picked', () => {
  const years = ['2015', '2018', '2020', '2021', '2022', '2023']

  it('go there together', () => {
    expect(periodsMovedTo(2022, ['2020', '2023'], [...years, '2019'])).toEqual(['2019', '2022'])
    const months = ['2022M01', '2022M02', '2023M01', '2023M02']
    expect(periodsMovedTo(2022, ['2023M01', '2023M02'], months)).toEqual(['2022M01', '2022M02'])
  })

  it('go as far as there are figures', () => {
    expect(periodsMovedTo(2021, ['2021', '2022', '2023'], years)).toEqual(['2020', '2021'])
  })

  it('stay where the year has none, or is theirs', () => {
    expect(periodsMovedTo(2024, ['2022', '2023'], years)).toEqual(['2022', '2023'])
    expect(periodsMovedTo(2023, ['2022', '2023'], years)).toEqual(['2022', '2023'])
  })
})
