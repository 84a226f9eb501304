import { describe, expect, it } from 'vitest'
import { type InSight, tableOfStored } from '../../../src/renderer/features/compare/start/table-of-stored.ts'
import { FIRST_SHAPE, FIRST_VIEW } from '../../../src/renderer/features/compare/view/comparison-view.ts'

const counted = (...all: string[]) => all.map((period) => ({ period, figures: 10 }))
const got = (region: string, regionName: string, ...periods: string[]) => ({
  ...{ region, regionName, only: null },
  periods: counted(...periods)
})
const nation: InSight = {
  region: '000000',
  isOfWork: true,
  view: FIRST_VIEW,
  held: counted('2019', '2020', '2021', '2022', '2023'),
  year: null
}
const ninths = ['2022Q1-3', '2023Q1-3', '2024Q1-3']

describe('the comparison after an import', () => {
  it('turns to the region that got it, in the periods that were stored', () => {
    const table = tableOfStored([got('422802', '利川市', ...ninths)], nation)
    expect(table).toMatchObject({ region: { code: '422802', name: '利川市' }, more: null })
    expect(table?.view).toMatchObject({ regions: [], periods: ninths, indicators: null })
  })

  it('shows of them what was shown of the table before', () => {
    const shape = { ...FIRST_SHAPE, show: ['value' as const, 'change' as const], chapters: false }
    const turned = { ...shape, pivot: { rows: ['regions' as const], columns: [] }, fixed: { indicators: 'gdp' } }
    const table = tableOfStored([got('422802', '利川市', '2023')], {
      ...nation,
      view: { ...FIRST_VIEW, shape: turned }
    })
    expect(table?.view.shape).toEqual(shape)
  })

  it('says how many regions and periods there are where it shows but the first', () => {
    const stored = [got('422802', '利川市', '2022', ...ninths), got('422801', '恩施市', '2021')]
    const table = tableOfStored(stored, nation)
    expect(table?.region?.code).toBe('422802')
    expect(table?.view.periods).toEqual(ninths)
    expect(table?.more).toEqual({ regions: 2, periods: 5 })
  })

  it('stays in the region of work where that got some', () => {
    const stored = [got('422802', '利川市', ...ninths), got('000000', '全国', '2024Q1-3')]
    const table = tableOfStored(stored, nation)
    expect(table).toMatchObject({ region: null, view: { periods: ['2024Q1-3'] }, more: { regions: 2, periods: 3 } })
  })

  it('turns to whole years where nobody has chosen the region that got months', () => {
    const months = ['2024M03', '2024M04', '2024M05']
    const stored = [got('000000', '全国', ...months), got('110000', '北京市', '2022', '2023')]
    const table = tableOfStored(stored, { ...nation, isOfWork: false })
    expect(table).toMatchObject({ region: { code: '110000' }, view: { periods: ['2022', '2023'] } })
    expect(tableOfStored(stored, nation)?.view.periods).toEqual(months)
    expect(tableOfStored(stored, { ...nation, region: '420000' })?.region?.code).toBe('110000')
  })

  it('lists the regions where many got one indicator', () => {
    const years = ['2019', '2020', '2021', '2022', '2023', '2024']
    const provinces = ['420000', '110000', '120000'].map((code) => ({ ...got(code, code, ...years), only: 'gdp' }))
    const table = tableOfStored(provinces, nation)
    expect(table).toMatchObject({ region: null, more: { regions: 1, periods: 6 } })
    expect(table?.view).toMatchObject({
      ...{ regions: ['110000', '120000', '420000'], periods: years.slice(1), indicators: ['gdp'] },
      shape: { pivot: { rows: ['regions'], columns: ['periods'] }, fixed: { indicators: 'gdp' } }
    })
    // Two regions, or several indicators, are no such list.
    expect(tableOfStored(provinces.slice(1), nation)?.region?.code).toBe('110000')
    const [first] = provinces
    const several = first === undefined ? [] : [{ ...first, only: null }, ...provinces.slice(1)]
    expect(tableOfStored(several, nation)?.region?.code).toBe('420000')
  })

  it('stays as it is where what was stored is in sight, or nothing was', () => {
    expect(tableOfStored([got('000000', '全国', '2022', '2023')], nation)).toBeNull()
    expect(tableOfStored([], nation)).toBeNull()
    const chosen = { ...nation, view: { ...FIRST_VIEW, regions: ['422801', '422802'] } }
    expect(tableOfStored([got('422802', '利川市', '2023')], chosen)).toBeNull()
  })

  it('leaves a table of the past, or of other periods', () => {
    const stored = [got('000000', '全国', '2023')]
    const past = { ...nation, view: { ...FIRST_VIEW, asOf: '#1' } }
    expect(tableOfStored(stored, past)?.view).toMatchObject({ asOf: null, periods: ['2023'] })
    const earlier = { ...nation, view: { ...FIRST_VIEW, periods: ['2019', '2020'] } }
    expect(tableOfStored(stored, earlier)?.view.periods).toEqual(['2023'])
  })

  it('takes what runs up from January together, and the last of many', () => {
    const running = ['2023M01-02', '2023Q1', '2023M01-04', '2023M01-05', '2023H1', '2023M01-07']
    const table = tableOfStored([got('422802', '利川市', '2022', ...running)], nation)
    expect(table?.view.periods).toEqual(running.slice(1))
    for (const parts of [
      ['2023M01', '2023M02', '2023M03'],
      ['2023Q1', '2023Q2', '2023Q3', '2023Q4']
    ]) {
      expect(tableOfStored([got('422802', '利川市', ...parts)], nation)?.view.periods).toEqual(parts)
    }
  })
})
