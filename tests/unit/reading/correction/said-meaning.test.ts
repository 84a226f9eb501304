import { describe, expect, it } from 'vitest'
import type { Correction, Meaning } from '#core/reading/correction/correction.ts'
import { cellName, type Grid, parseCellName } from '#core/reading/grid.ts'
import type { Measure } from '#core/reading/measure.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import type { ReadingContext, SheetReading } from '#core/reading/reading.ts'
import { fitRecipe } from '#core/reading/recipe/fit-recipe.ts'
import { sheetForm } from '#core/reading/recipe/form-words.ts'
import { makeRecipeSheet } from '#core/reading/recipe/make-recipe.ts'
import { pictureGrid } from '../../../exam/labelled-table.ts'

function gridOf(picture: readonly string[]): Grid {
  return pictureGrid({ file: '民政.xlsx', sheet: 'Sheet1', shape: '', picture, truth: [] })
}

function read(picture: readonly string[], corrections: readonly Correction[], context: Partial<ReadingContext> = {}) {
  return readSheet(gridOf(picture), { fileName: '民政.xlsx', ...context, corrections })
}

/** `says('D3', 'period', '上年')`. */
function says<Of extends Meaning['of']>(cells: string, of: Of, as: (Meaning & { of: Of })['as']): Correction {
  const [from, to = from] = cells.split(':').map((name) => parseCellName(name))
  if (!from || !to) throw new Error(`No range: ${cells}`)
  const range = { top: from.row, left: from.column, bottom: to.row, right: to.column }
  return { kind: 'meaning', range, means: { of, as } as Meaning }
}

/** B3 城市低保 2023 level 40.1 人, of each observation. */
function said(reading: SheetReading): string[] {
  return reading.tables.flatMap(({ observations }) =>
    observations.map(({ row, column, indicator, period, measure, value, unit }) =>
      [cellName(row, column), indicator.join('/'), period, measure, value, unit].join(' ')
    )
  )
}

const civil = [
  '2023年民政事业统计年报|||',
  '单位：人|||',
  '指标|本期|前期|测算',
  '城市低保|4210|4105|5',
  '农村低保|9310|9205|1'
]

const groups = [
  '2023年城区棚户区改造情况||',
  '名称|户数（户）|人口（人）',
  '老鹰岩|41|120',
  '石板丘|35|98',
  '新建|12|40'
]

/** B3 老鹰岩 户数, of each observation. */
function placed(reading: SheetReading): string[] {
  return reading.tables.flatMap(({ observations }) =>
    observations.map(({ row, column, region, within, indicator }) =>
      [cellName(row, column), [within, region].filter((one) => one !== null).join('/'), indicator.join('/')].join(' ')
    )
  )
}

describe('names that a person says are regions', () => {
  it('are those of the figures beside them, and no part of their names', () => {
    expect(placed(read(groups, []))[0]).toBe('B3  户数/老鹰岩')
    const reading = read(groups, [says('A3:A5', 'region', '')])
    expect(placed(reading)).toEqual([
      'B3 老鹰岩 户数',
      'C3 老鹰岩 人口',
      'B4 石板丘 户数',
      'C4 石板丘 人口',
      'B5 新建 户数',
      'C5 新建 人口'
    ])
    expect(reading.warnings).toEqual([])
  })

  it('are those alone that are pointed at', () => {
    expect(placed(read(groups, [says('A4', 'region', '')]))).toContain('B4 石板丘 户数')
    expect(placed(read(groups, [says('A4', 'region', '')]))).toContain('B3  户数/老鹰岩')
  })

  it('are those of the figures below them where they are heads', () => {
    const across = ['2023年棚户区改造情况||', '指标|老鹰岩|石板丘', '户数（户）|41|35', '人口（人）|120|98']
    const reading = read(across, [says('B2:C2', 'region', '')])
    expect(placed(reading)).toEqual(['B3 老鹰岩 户数', 'C3 石板丘 户数', 'B4 老鹰岩 人口', 'C4 石板丘 人口'])
    expect(reading.warnings).toEqual([])
  })

  it('go before places on the other axis', () => {
    const towns = ['2023年社区情况||', '乡镇|东门组|西门组', '汪营镇|41|35', '谋道镇|120|98']
    const reading = read(towns, [says('B2:C2', 'region', '')])
    expect(placed(reading).map((line) => line.split(' ')[1])).toEqual(['东门组', '西门组', '东门组', '西门组'])
  })

  it('are regions whatever else their words could be', () => {
    const odd = ['2023年各片基本情况||', '名称|户数（户）|人口（人）', '增长|41|120', '2020年|35|98']
    const reading = read(odd, [says('A3:A4', 'region', '')])
    expect(placed(reading)).toEqual(['B3 增长 户数', 'C3 增长 人口', 'B4 2020年 户数', 'C4 2020年 人口'])
    expect(reading.tables[0]?.observations.map(({ period, measure }) => `${period} ${measure}`)).toEqual(
      Array.from({ length: 4 }, () => '2023 level')
    )
  })

  it('give way to a region that is said later, and go before one said earlier', () => {
    const town = says('B3:C3', 'region', '谋道镇')
    const names = says('A3:A5', 'region', '')
    expect(placed(read(groups, [town, names]))[0]).toBe('B3 老鹰岩 户数')
    expect(placed(read(groups, [names, town]))[0]).toBe('B3 谋道镇 户数')
  })

  it('are none where the range holds no head or name, and that is said', () => {
    const reading = read(groups, [says('B3:C5', 'region', '')])
    expect(placed(reading)[0]).toBe('B3  户数/老鹰岩')
    expect(reading.warnings.map(({ code }) => code)).toEqual(['no-names-for-regions'])
  })

  it('are kept by a recipe, also those that are new next year', () => {
    const kept = makeRecipeSheet(sheetForm(gridOf(groups), read(groups, [])), [says('A3:A5', 'region', '')], [])
    expect(kept.corrections).toMatchObject([{ of: '名称', means: { of: 'region', as: '' } }])
    const next = [...groups.slice(0, 4), '桥头|7|21', ...groups.slice(4)].map((line) => line.replace('2023', '2024'))
    const fit = fitRecipe(kept, sheetForm(gridOf(next), read(next, [])))
    expect(placed(read(next, fit.corrections))).toContain('C5 桥头 人口')
    expect(fit.drift.lost).toEqual([])
  })
})

describe('the period of a column, said at its head', () => {
  it('makes 前期 the year before, and no part of the name', () => {
    const reading = read(civil, [says('C3', 'period', '上年')])
    expect(said(reading).filter((line) => line.startsWith('C'))).toEqual([
      'C4 城市低保 2022 level 4105 人',
      'C5 农村低保 2022 level 9205 人'
    ])
    expect(reading.warnings).toEqual([])
  })

  it('is the same said of its figures, or of the whole column of the sheet', () => {
    const expected = said(read(civil, [says('C3', 'period', '上年')]))
    expect(said(read(civil, [says('C4:C5', 'period', '上年')]))).toEqual(expected)
    expect(said(read(civil, [says('C1:C5', 'period', '上年')]))).toEqual(expected)
  })

  it('is the year before of the same months where the table is of months', () => {
    const monthly = civil.map((line) => line.replace('2023年民政事业统计年报', '2023年1—9月民政事业统计月报'))
    const [first] = said(read(monthly, [says('C3', 'period', '上年')])).filter((line) => line.startsWith('C'))
    expect(first).toBe('C4 城市低保 2022M01-09 level 4105 人')
  })

  it('may be named: 2021年 is that year and nothing else', () => {
    expect(said(read(civil, [says('C3', 'period', '2021年')]))[1]).toBe('C4 城市低保 2021 level 4105 人')
    expect(said(read(civil, [says('C3', 'period', '2021M03')]))[1]).toBe('C4 城市低保 2021M03 level 4105 人')
  })

  it('counts as said last', () => {
    const twice = [says('C3', 'period', '2021年'), says('C3', 'period', '上年')]
    expect(said(read(civil, twice))).toEqual(said(read(civil, [says('C3', 'period', '上年')])))
  })

  it('waits for the answer where nothing tells of which year it is the year before', () => {
    const reading = read(civil.slice(2), [says('C1', 'period', '上年')])
    expect(reading.tables[0]?.questions.map(({ code }) => code)).toContain('which-period')
    expect(reading.warnings.map(({ code }) => code)).not.toContain('meaning-not-followed')
  })
})

describe('a table without heads', () => {
  const bare = ['地区生产总值|亿元|421.35|406.91', '一般公共预算收入|亿元|22.18|20.35', '固定资产投资|亿元|180.2|171.4']

  it('may have a year for each column', () => {
    const reading = read(bare, [says('C1:C3', 'period', '2023年'), says('D1:D3', 'period', '2022年')])
    expect(said(reading).slice(0, 2)).toEqual([
      'C1 地区生产总值 2023 level 421.35 亿元',
      'D1 地区生产总值 2022 level 406.91 亿元'
    ])
    expect(reading.tables.flatMap(({ questions }) => questions.map(({ code }) => code))).not.toContain('which-period')
  })
})

describe('heads that name indicators', () => {
  const villages = ['2023年各村情况|||', '村|户籍户数|户籍人口|增长%', '东村|120|431|2.1', '西村|98|377|1.4']

  it('keep their names under a period', () => {
    const lines = said(read(villages, [says('B2', 'period', '2022年')]))
    expect(lines[0]).toMatch(/^B3 .*户籍户数.* 2022 /)
    const both = said(read(villages, [says('B2:C2', 'period', '2022年')]))
    expect(both[0]).toMatch(/户籍户数.* 2022 /)
    expect(both[1]).toMatch(/户籍人口.* 2022 /)
  })

  it('lose them where all of them are told apart by what is said', () => {
    const words = ['各项收支情况||', '项目|甲次|乙次', '收入|120|431', '支出|98|377']
    const lines = said(read(words, [says('B2', 'period', '2023年'), says('C2', 'period', '2022年')]))
    expect(lines.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      'B3 收入 2023',
      'C3 收入 2022',
      'B4 支出 2023',
      'C4 支出 2022'
    ])
  })

  it('are named as a person says, or name nothing', () => {
    expect(said(read(civil, [says('D3', 'indicator', '预测')]))[2]).toBe('D4 城市低保/预测 2023 level 5 人')
    expect(said(read(civil, [says('C3', 'indicator', ''), says('C3', 'period', '上年')]))[1]).toBe(
      'C4 城市低保 2022 level 4105 人'
    )
    expect(said(read(civil, [says('A4', 'indicator', '城镇低保')]))[0]).toBe('B4 城镇低保 2023 level 4210 人')
  })
})

describe('measure, unit, region and stage', () => {
  it('of a column hold for its figures', () => {
    const fourth = (measure: Measure): string | undefined =>
      said(read(civil, [says('C3', 'period', '上年'), says('D3', 'measure', measure)]))[2]
    expect(fourth('growth')).toBe('D4 城市低保 2023 growth 5 %')
    expect(fourth('rank')).toBe('D4 城市低保 2023 rank 5 ')
    expect(fourth('target')).toBe('D4 城市低保 2023 target 5 人')
  })

  it('of some cells hold for those alone', () => {
    const reading = read(civil, [
      says('B4', 'unit', '户'),
      says('B5', 'region', '兰考县'),
      says('C4', 'stage', 'flash')
    ])
    const [observations] = reading.tables.map((table) => table.observations)
    expect(observations?.find(({ row, column }) => row === 3 && column === 1)).toMatchObject({
      unit: '户',
      unitFrom: 'pointed'
    })
    expect(observations?.filter(({ region }) => region === '兰考县').map(({ row, column }) => [row, column])).toEqual([
      [4, 1]
    ])
    expect(observations?.filter(({ stage }) => stage === 'flash').map(({ row, column }) => [row, column])).toEqual([
      [3, 2]
    ])
    expect(observations?.filter(({ unit }) => unit === '户')).toHaveLength(1)
    expect(reading.warnings).toEqual([])
  })

  it('of a stage may be that none is to be noted, whatever the sheet says', () => {
    const noted = [...civil, '注：2023年为快报数。|||']
    const stages = (...corrections: Correction[]) =>
      read(noted, corrections).tables.flatMap(({ observations }) =>
        observations.flatMap(({ row, column, stage, stageFrom }) =>
          column === 1 ? [`${cellName(row, column)} ${stage} ${stageFrom}`] : []
        )
      )
    expect(stages()).toEqual(['B4 flash note', 'B5 flash note'])
    expect(stages(says('B3', 'stage', 'unsaid'))).toEqual(['B4 unsaid pointed', 'B5 unsaid pointed'])
    expect(stages(says('B4', 'stage', 'unsaid'))).toEqual(['B4 unsaid pointed', 'B5 flash note'])
    expect(read(noted, [says('B3', 'stage', 'unsaid')]).warnings).toEqual([])
  })

  it('of a line around the table hold for all of it', () => {
    const units = read(civil, [says('A2', 'unit', '户')]).tables.flatMap(({ observations }) => observations)
    expect(new Set(units.map(({ unit }) => unit))).toEqual(new Set(['户']))
  })

  it('hold for what hangs under a head', () => {
    const spanned = ['2023年|||', '乡镇|人口||户数', '|城镇|农村|', '甲乡|10|20|5', '乙乡|11|21|6']
    const reading = read(spanned, [says('B2', 'unit', '百人')])
    const units = reading.tables.flatMap(({ observations }) => observations.map(({ column, unit }) => [column, unit]))
    expect(units.slice(0, 2)).toEqual([
      [1, '百人'],
      [2, '百人']
    ])
    expect(units[2]?.[1]).not.toBe('百人')
  })

  it('do not undo a unit typed into the cell, and say so', () => {
    const typed = civil.map((line) => line.replace('|4210|', '|42百人|'))
    const reading = read(typed, [says('B3', 'unit', '户')])
    expect(reading.warnings).toContainEqual(
      expect.objectContaining({ code: 'meaning-not-followed', params: { part: 'unit', figures: 2, followed: 1 } })
    )
  })

  it('of a whole column or row without figures, heads or names hold for none', () => {
    const gap = ['2023年民政||||', '单位：人||||', '指标|本期||前期|', '城市低保|4210||4100|', '||||', '孤儿|88||92|']
    for (const range of [
      { top: 0, left: 2, bottom: 5, right: 2 },
      { top: 0, left: 4, bottom: 5, right: 4 },
      { top: 4, left: 0, bottom: 4, right: 4 }
    ]) {
      const reading = read(gap, [{ kind: 'meaning', range, means: { of: 'unit', as: '户' } }])
      expect(reading.warnings).toContainEqual({ code: 'meaning-of-no-figure', at: range })
      expect(reading.tables.flatMap(({ observations }) => observations).map(({ unit }) => unit)).not.toContain('户')
    }
  })

  it('said where no figure is are said to be idle', () => {
    const range = { top: 40, left: 9, bottom: 41, right: 9 }
    expect(read(civil, [{ kind: 'meaning', range, means: { of: 'unit', as: '户' } }]).warnings).toEqual([
      { code: 'meaning-of-no-figure', at: range }
    ])
  })
})

describe('a recipe', () => {
  const next = [
    '2024年民政事业统计年报||||',
    '单位：人||||',
    '指标|本期|前期|测算|备注',
    '城市低保|4310|4210|5|',
    '特困供养|310|300|1|',
    '农村低保|9410|9310|1|'
  ]

  it('keeps what is said of a head by its words, but never which year it was', () => {
    const sheet = gridOf(civil)
    const form = sheetForm(sheet, readSheet(sheet, { fileName: '民政.xlsx' }))
    const sayings = [
      says('C3', 'period', '上年'),
      says('B3', 'period', '2023年'),
      says('D4:D5', 'measure', 'growth'),
      says('B5', 'unit', '户')
    ]
    const kept = makeRecipeSheet(form, sayings, [])
    expect(kept.corrections.map((one) => (one.kind === 'meaning' ? [one.of, one.means.as] : one.kind))).toEqual([
      ['前期', '上年'],
      ['测算', 'growth'],
      ['农村低保', '户']
    ])
    const grid = gridOf(next)
    const fit = fitRecipe(kept, sheetForm(grid, readSheet(grid, { fileName: '民政.xlsx' })))
    expect(fit.verdict).toBe('fits')
    const lines = said(read(next, fit.corrections))
    expect(lines).toContain('C4 城市低保 2023 level 4210 人')
    expect(lines).toContain('D5 特困供养 2024 growth 1 %')
    expect(lines).toContain('B6 农村低保 2024 level 9410 户')
  })
})
