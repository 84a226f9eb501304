import { describe, expect, it } from 'vitest'
import type { Stage } from '#core/comparison/figures/stage.ts'
import { type CubeLayout, layOutCube } from '#core/layout/lay-out-cube.ts'
import type { CubeCell } from '#core/layout/pivot/cube.ts'
import { cubeOf, indicator, plainOptions } from '../../support/compared-cube.ts'

const gdp = indicator('gdp', { name: '地区生产总值', nameEn: 'GDP' })
const tax = indicator('tax', { name: '税收收入', nameEn: 'Tax revenue' })

/** Two indicators over two years; `stages` says which figure is of which stage. */
function laid(
  stages: Readonly<Record<string, Stage>>,
  more: Partial<typeof plainOptions> = {},
  cells: (id: string, period: string) => Partial<CubeCell> = () => ({})
): CubeLayout {
  const cube = cubeOf({
    periods: ['2022', '2023'],
    indicators: [gdp, tax],
    figures: { gdp: { 2021: '90', 2022: '100', 2023: '110' }, tax: { 2021: '9', 2022: '10', 2023: '11' } },
    cells: (_, id, period) => ({ stage: stages[`${id} ${period}`] ?? 'final', ...cells(id, period) })
  })
  return layOutCube(cube, { ...plainOptions, ...more })
}

const doubted = { region: '429001', indicator: 'gdp', period: '2023', measure: 'level' as const }

const texts = ({ rows }: CubeLayout) => rows.map(({ cells }) => cells.slice(1).map(({ text }) => text))

describe('figures of one stage among figures of others', () => {
  it('bear a sign each, which the note explains', () => {
    const layout = laid({ 'gdp 2023': 'preliminary', 'tax 2023': 'flash' })
    expect(texts(layout)).toEqual([
      ['100.0', '110.0初'],
      ['10.0', '11.0快']
    ])
    expect(layout.notes).toEqual(['注：带“初”的为初步核算数，带“快”的为快报数。'])
  })

  it('bear it in the letters of the language', () => {
    const layout = laid({ 'gdp 2023': 'preliminary' }, { language: 'en-US' })
    expect(texts(layout)[0]).toEqual(['100.0', '110.0p'])
    expect(layout.notes).toEqual(['Note: p: preliminary figures.'])
  })

  it('bear none where the note says it of all of their year', () => {
    const layout = laid({ 'gdp 2023': 'preliminary', 'tax 2023': 'preliminary' })
    expect(texts(layout)[0]).toEqual(['100.0', '110.0'])
    expect(layout.notes).toEqual(['注：2023年为初步核算数。'])
  })

  it('bear none where the note says it of all of their column', () => {
    const columns = { pivot: { rows: ['regions' as const], columns: ['indicators' as const] } }
    const layout = laid({ 'gdp 2023': 'preliminary' }, { ...columns, fixed: { periods: '2023' } })
    expect(texts(layout)).toEqual([['110.0', '11.0']])
    expect(layout.notes).toEqual(['注：2023年地区生产总值为初步核算数。'])
    const english = laid({ 'gdp 2023': 'preliminary' }, { ...columns, fixed: { periods: '2023' }, language: 'en-US' })
    expect(english.notes).toEqual(['Note: Figures for GDP, 2023 are preliminary figures.'])
  })

  it('say it once: at the value, at growth where no value is there or shown', () => {
    const preliminary = { 'gdp 2023': 'preliminary' } as const
    expect(texts(laid(preliminary, { show: ['value', 'growth'] }))[0]).toEqual(['100.0', '11.1', '110.0初', '10.0'])
    expect(texts(laid(preliminary, { show: ['change', 'growth'] }))[0]).toEqual(['10.0', '11.1', '10.0', '10.0初'])
    const alone = laid(preliminary, { show: ['value', 'change', 'growth'] }, (id, period) =>
      id === 'gdp' && period === '2023' ? { value: null, decimal: null, change: null, basis: 'published' } : {}
    )
    expect(texts(alone)[0]?.slice(3)).toEqual(['—', '—', '10.0①初'])
  })

  it('bear it before the sign of a dispute', () => {
    const layout = laid({ 'gdp 2023': 'preliminary' }, {}, (_, period) => ({
      disputed: { value: period === '2023' ? [doubted] : [], change: [], growth: [] }
    }))
    expect(texts(layout)[0]?.[1]).toBe('110.0初异')
    expect(layout.rows[0]?.cells[2]).toMatchObject({ suffix: '初异', marks: '初异' })
  })

  it('are told under some of the rows as the whole table has them', () => {
    const layout = laid({ 'gdp 2023': 'preliminary' })
    expect(layout.notesOf(layout.rows.slice(0, 1))).toEqual(['注：带“初”的为初步核算数。'])
    expect(layout.notesOf(layout.rows.slice(1))).toEqual([])
  })
})
