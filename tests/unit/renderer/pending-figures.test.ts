import { describe, expect, it } from 'vitest'
import type { PendingFigure } from '#contract/calls/history-calls.ts'
import {
  departmentsAgainst,
  pendingGroups,
  picksOf,
  wordsOn
} from '../../../src/renderer/features/history/pending/pending-figures.ts'

type Claim = PendingFigure['claims'][number]

const claim = (change: number, decimal: string, department: string | null, isFigure = false): Claim => ({
  decimal,
  symbol: null,
  stage: 'preliminary',
  department,
  source: {
    change,
    department,
    unit: null,
    note: null,
    file: `${department}.xlsx`,
    sheet: 'Sheet1',
    cell: 'C3',
    text: null
  },
  nth: 0,
  isFigure,
  remark: null
})

function waiting(indicator: string, claims: readonly Claim[], remark: PendingFigure['remark'] = null): PendingFigure {
  const shown = claims.find(({ isFigure }) => isFigure) ?? claim(0, '', null)
  const place = { region: '422802', indicator, measure: 'level' as const, period: '2023' }
  const others = claims.filter(({ isFigure }) => !isFigure)
  return {
    ...place,
    indicatorName: indicator,
    regionName: '利川市',
    unit: '亿元',
    remark,
    claims: [...claims],
    figure: {
      ...place,
      decimal: shown.decimal,
      symbol: null,
      unit: '亿元',
      typedUnit: null,
      stage: 'preliminary',
      note: null,
      source: shown.source,
      conflict: remark === null ? others.map(({ source, nth }) => ({ source, nth })) : null
    } as unknown as PendingFigure['figure']
  }
}

const slip = { code: 'unit-slip-up', params: { expected: '10', times: 10 } }
const gdp = waiting('gdp', [claim(2, '101', '财政局', true), claim(1, '100', '统计局')])
const grain = waiting('grain', [claim(3, '5', '农业农村局', true), claim(1, '4', '统计局')])
const odd = waiting('retail', [claim(2, '999', '财政局', true), claim(1, '999', '统计局'), claim(1, '99', null)], slip)
const all = [gdp, grain, odd]
const everything = { kind: null, department: null, text: '' }
const names = (one: PendingFigure): string => one.indicatorName
const found = (one: PendingFigure) => ({
  name: names(one),
  pinyin: one.indicator === 'grain' ? 'liang shi sheng chan liang' : ''
})

describe('what waits for a decision', () => {
  it('is grouped by the file of the figure that is shown', () => {
    const groups = pendingGroups(all, everything, found)
    expect(groups.map(({ file, figures }) => [file, figures.map(names)])).toEqual([
      ['财政局.xlsx', ['gdp', 'retail']],
      ['农业农村局.xlsx', ['grain']]
    ])
  })

  it('is filtered by kind, by a department on either side, and by words', () => {
    const shown = (filter: object): string[] =>
      pendingGroups(all, { ...everything, ...filter }, found).flatMap(({ figures }) => figures.map(names))
    expect(shown({ kind: 'suspicion' })).toEqual(['retail'])
    expect(shown({ department: '统计局' })).toEqual(['gdp', 'grain'])
    expect(shown({ text: 'GR' })).toEqual(['grain'])
    expect(shown({ text: 'lssc' })).toEqual(['grain'])
  })

  it('offers of a suspicious figure only what would change it', () => {
    expect(wordsOn(odd).map(({ decimal }) => decimal)).toEqual(['999', '99'])
  })

  it('upholds what is shown, or takes a department’s words where it has any', () => {
    expect(picksOf(all, null).map(({ indicator, change }) => [indicator, change])).toEqual([
      ['gdp', 2],
      ['grain', 3],
      ['retail', 2]
    ])
    expect(departmentsAgainst(all)).toEqual([['统计局', 2]])
    expect(picksOf(all, '统计局').map(({ indicator, change }) => [indicator, change])).toEqual([
      ['gdp', 1],
      ['grain', 1]
    ])
  })
})
