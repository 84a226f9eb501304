import { describe, expect, it } from 'vitest'
import { stageRules } from '#core/reading/meaning/stages/stage-notes.ts'
import { stageWords } from '#core/reading/meaning/stages/stage-words.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'
import { readDrawing } from '../drawn-table.ts'

describe('words of stage', () => {
  it.each([
    ['2023年预计', 'estimate'],
    ['快报数', 'flash'],
    ['2023年初步核算数', 'preliminary'],
    ['初步数', 'preliminary'],
    ['最终核实', 'final'],
    ['2023年核实数', 'final'],
    ['线索核实数', null],
    ['2018年普查修订数', 'census'],
    ['修订后数据', 'census'],
    ['修订前数据', null],
    ['最终消费', null],
    ['2023年', null],
    ['快报数与最终核实数', null]
  ])('%s: %s', (text, stage) => expect(stageWords(text)?.stage ?? null).toBe(stage))
})

describe('a note about stages', () => {
  it.each([
    ['注：2023年为初步核算数。', [{ stage: 'preliminary', from: 2023, to: 2023, subject: null, mark: null }]],
    ['注：1.2023年为初步核算数。', [{ stage: 'preliminary', from: 2023, to: 2023, subject: null, mark: null }]],
    ['2.2022年为最终核实数', [{ stage: 'final', from: 2022, to: 2022, subject: null, mark: null }]],
    ['2018年及以前为普查修订数据', [{ stage: 'census', from: null, to: 2018, subject: null, mark: null }]],
    ['2018年以前数据为普查修订数', [{ stage: 'census', from: null, to: 2017, subject: null, mark: null }]],
    ['2019-2022年为最终核实数', [{ stage: 'final', from: 2019, to: 2022, subject: null, mark: null }]],
    ['2021、2022年为最终核实数', [{ stage: 'final', from: 2021, to: 2022, subject: null, mark: null }]],
    ['本表数据为快报数', [{ stage: 'flash', from: null, to: null, subject: null, mark: null }]],
    [
      '2023年地区生产总值为初步核算数',
      [{ stage: 'preliminary', from: 2023, to: 2023, subject: '地区生产总值', mark: null }]
    ],
    [
      '根据第四次全国经济普查结果，对2018年及以前数据进行了修订。',
      [{ stage: 'census', from: null, to: 2018, subject: null, mark: null }]
    ],
    ['注：*为快报数。', [{ stage: 'flash', from: null, to: null, subject: null, mark: '*' }]],
    [
      '带“*”的为快报数，**为2022年初步核算数',
      [
        { stage: 'flash', from: null, to: null, subject: null, mark: '*' },
        { stage: 'preliminary', from: 2022, to: 2022, subject: null, mark: '**' }
      ]
    ],
    ['* 2023年为初步核算数', [{ stage: 'preliminary', from: 2023, to: 2023, subject: null, mark: null }]],
    ['2023年数据未经最终核实，以最终核实数为准。', []],
    ['注：人口为年末数。', []],
    ['2.上年数为决算数。', [{ stage: 'final', from: 2023, to: 2023, subject: null, mark: null }]],
    ['去年同期数据为最终核实数', [{ stage: 'final', from: 2023, to: 2023, subject: null, mark: null }]],
    ['本年数为快报数', [{ stage: 'flash', from: 2024, to: 2024, subject: null, mark: null }]]
  ])('%s', (line, rules) => expect(stageRules(line, 2024)).toEqual(rules))

  it('rules nothing by 上年 where the table has no year', () => {
    expect(stageRules('上年数为决算数', null)).toEqual([])
  })
})

const stagesOf = (picture: string, name = 'Sheet1') =>
  readSheet(gridFromText(picture, { name }), { fileName: 'table.xlsx' }).tables.flatMap(({ observations }) =>
    observations.map(({ indicator, period, stage, stageFrom }) => `${indicator.at(-1)} ${period} ${stage} ${stageFrom}`)
  )

describe('the stage of a figure', () => {
  it('is that of its column, also for the growth that takes its time from there', () => {
    const { at } = readDrawing(
      [
        '2023年主要指标',
        '指标（亿元）|2021年最终核实数|2022年快报数|2023年（预计）|增长%',
        '地区生产总值|180.1|190.2|201.5|5.9'
      ],
      {}
    )
    expect([1, 2, 3, 4].map((column) => at(2, column).stage)).toEqual(['final', 'flash', 'estimate', 'estimate'])
    expect(at(2, 1)).toMatchObject({ indicator: ['地区生产总值'], period: '2021', stageFrom: 'column' })
  })

  it('is what a note says of its years and its indicator, and no other’s', () => {
    expect(
      stagesOf(`
        ¦年份|地区生产总值（亿元）|常住人口（万人）
        ¦2018|160|73
        ¦2022|190|72
        ¦2023|200|71
        ¦注：2018年及以前为普查修订数据；2023年地区生产总值为初步核算数。`)
    ).toEqual([
      '地区生产总值 2018 census note',
      '常住人口 2018 census note',
      '地区生产总值 2022 null null',
      '常住人口 2022 null null',
      '地区生产总值 2023 preliminary note',
      '常住人口 2023 null null'
    ])
  })

  it('is what a note says of a mark for the figures alone that bear it, themselves or by their labels', () => {
    expect(
      stagesOf(`
        ¦指标|单位|2021年|2022年|2023年**
        ¦社会消费品零售总额|亿元|140.2|152.1|160.5
        ¦旅游综合收入|亿元|14.1|15.9*|17.2
        ¦粮食产量①|吨|11|12|13
        ¦注：*为快报数，①为初步核算数；**为预计数`)
    ).toEqual([
      '社会消费品零售总额 2021 null null',
      '社会消费品零售总额 2022 null null',
      '社会消费品零售总额 2023 estimate note',
      '旅游综合收入 2021 null null',
      '旅游综合收入 2022 flash note',
      '旅游综合收入 2023 estimate note',
      '粮食产量 2021 preliminary note',
      '粮食产量 2022 preliminary note',
      '粮食产量 2023 estimate note'
    ])
  })

  it('is what a note says of the mark of the title for every figure', () => {
    expect(stagesOf('¦2023年主要指标*\n¦指标|单位|2023年\n¦工业投资|亿元|10\n¦商业投资|亿元|11\n¦*为快报数')).toEqual([
      '工业投资 2023 flash note',
      '商业投资 2023 flash note'
    ])
  })

  it('is that of the title for its own time, not for the year before', () => {
    const picture = `
      ¦2023年1-6月主要指标快报
      ¦指标|单位|本年累计|上年同期
      ¦地区生产总值|亿元|100|95`
    expect(stagesOf(picture)).toEqual(['地区生产总值 2023M01-06 flash title', '地区生产总值 2022M01-06 null null'])
  })

  it('is that of the sheet’s name where nothing nearer says one', () => {
    expect(stagesOf('¦指标|单位|2023年\n¦工业投资|亿元|10\n¦商业投资|亿元|11', '快报')).toEqual([
      '工业投资 2023 flash sheet',
      '商业投资 2023 flash sheet'
    ])
  })

  it('can stand in a column of records, in brackets behind a name, and in the cell', () => {
    expect(
      stagesOf(`
        ¦年份|指标|数值|单位|数据性质
        ¦2022|粮食产量|190|吨|最终核实
        ¦2023|粮食产量（初步数）|200|吨|
        ¦2024|粮食产量|210(预计)|吨|`)
    ).toEqual(['粮食产量 2022 final row', '粮食产量 2023 preliminary row', '粮食产量 2024 estimate cell'])
  })

  it('is that of the levels of its year for a growth that says the year itself', () => {
    const { tables } = readSheet(
      gridFromText(`
        经济指标预测表
        指标|单位|2022年|2023年(预计)|2024年（预期）|2023年增速%
        地区生产总值|亿元|406.91|422|450|5.7
        固定资产投资|亿元|98.2|105|113|7
      `),
      { fileName: '表.xlsx' }
    )
    const stages = tables[0]?.observations
      .filter(({ row }) => row === 2)
      .map(({ period, measure, stage }) => [period, measure, stage])
    expect(stages).toEqual([
      ['2022', 'level', null],
      ['2023', 'level', 'estimate'],
      ['2024', 'target', null],
      ['2023', 'growth', 'estimate']
    ])
  })

  it('is never that of a target', () => {
    const { at } = readDrawing(['指标|2023年快报|2024年目标', '粮食产量（吨）|200|210'], { title: 0, sheet: '快报' })
    expect([at(1, 1).stage, at(1, 2).stage]).toEqual(['flash', null])
  })
})
