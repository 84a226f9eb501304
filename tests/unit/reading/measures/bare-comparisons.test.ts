import { describe, expect, it } from 'vitest'
import { cellName } from '#core/reading/grid.ts'
import type { HeadReading } from '#core/reading/meaning/doubts/head-doubt.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'
import { readAnswered } from '../../../support/read-answered.ts'

/** What the figures of one cell are, as `measure unit period`, and what is asked. */
function read(picture: string, cell: string, said?: HeadReading<'which-comparison'>) {
  const { tables } = readAnswered(
    (heads) => readSheet(gridFromText(picture), { fileName: '表.xlsx', heads }),
    'which-comparison',
    said
  )
  const found = tables.flatMap(({ observations }) => observations).find((one) => cellName(one.row, one.column) === cell)
  return {
    is: [found?.measure, found?.unit, found?.period].join(' '),
    asked: tables.flatMap(({ questions }) => questions.map(({ code, guess }) => `${code} ${guess}`))
  }
}

interface Line {
  readonly name: string
  readonly unit: string
  readonly now: string
  readonly compared: string
}

const line = (name: string, unit: string, now: string, compared: string): Line => ({ name, unit, now, compared })

/** The same figures with 同比 over a column, in a row below each level, and under heads of several quantities. */
const forms = {
  column: (lines: readonly Line[], head: string) => ({
    picture: [
      '2024年1-9月主要指标|||',
      `指标|单位|本期|${head}`,
      ...lines.map(({ name, unit, now, compared }) => `${name}|${unit}|${now}|${compared}`)
    ].join('\n'),
    cell: 'D3'
  }),
  'several columns': (lines: readonly Line[], head: string) => ({
    picture: [
      '2024年1-9月各镇主要指标',
      `乡镇|${lines.map(({ name, unit }) => `${name}（${unit}）|${head}`).join('|')}`,
      `城关镇|${lines.map(({ now, compared }) => `${now}|${compared}`).join('|')}`,
      `柳林镇|${lines.map(({ now, compared }) => `${now}|${compared}`).join('|')}`
    ].join('\n'),
    cell: 'C3'
  })
}

const growth = [
  line('地区生产总值', '亿元', '188.12', '5.8'),
  line('工业总产值', '亿元', '88.31', '7.1'),
  line('财政收入', '万元', '8810', '-3.1')
]
const before = [
  line('地区生产总值', '亿元', '188.1', '170.2'),
  line('工业总产值', '亿元', '18.1', '15.2'),
  line('财政收入', '万元', '8810', '8522')
]
const change = [line('火灾', '起', '12', '-3'), line('死亡人数', '人', '8', '2'), line('伤员', '人', '5', '-1')]
const open = [line('企业个数', '个', '188', '12'), line('从业人员', '人', '8810', '52')]

describe.each(['同比', '比上年同期', '与上年同期相比', '较上年'])('figures under %s alone', (head) => {
  describe.each(Object.entries(forms))('as a %s', (_, form) => {
    it('are growth where a difference would have more digits, or be next to nothing', () => {
      const { picture, cell } = form(growth, head)
      expect(read(picture, cell)).toEqual({ is: 'growth % 2024M01-09', asked: [] })
    })

    it('are what was then where they follow the levels in size', () => {
      const { picture, cell } = form(before, head)
      expect(read(picture, cell)).toEqual({ is: 'level 亿元 2023M01-09', asked: [] })
    })

    it('are changes where growth leads back to no whole number', () => {
      const { picture, cell } = form(change, head)
      expect(read(picture, cell)).toEqual({ is: 'change 起 2024M01-09', asked: [] })
    })

    it('are asked about where they may be more than one of these', () => {
      const { picture, cell } = form(open, head)
      expect(read(picture, cell)).toEqual({ is: 'growth % 2024M01-09', asked: ['which-comparison growth'] })
      expect(read(picture, cell, 'change').is).toBe('change 个 2024M01-09')
      expect(read(picture, cell, 'growth').is).toBe('growth % 2024M01-09')
    })
  })
})

describe('figures under a bare comparison', () => {
  it('are what the levels of two years show', () => {
    const picture = (third: string, fourth: string): string => `
      2024年1-9月主要指标
      指标|2024年|2023年|同比
      工业总产值（亿元）|88.1|80.2|${third}
      财政收入（万元）|8810|8522|${fourth}
    `
    expect(read(picture('7.9', '288'), 'D3')).toEqual({ is: 'change 亿元 2024M01-09', asked: [] })
    expect(read(picture('9.9', '3.4'), 'D3')).toEqual({ is: 'growth % 2024M01-09', asked: [] })
  })

  it('are growth where they are typed with %, and in a table whose line of units has it', () => {
    for (const [unit, figure] of [
      ['', '5.8%'],
      ['单位：亿元、%', '5.8']
    ]) {
      const picture = `
        2024年1-9月主要指标
        ${unit}
        指标|本期|同比
        工业总产值|88.1|${figure}
        建筑业总产值|18.1|${figure}
      `
      const { is, asked } = read(picture, 'C4')
      expect(is).toBe('growth % 2024M01-09')
      expect(asked.filter((question) => question.startsWith('which-comparison'))).toEqual([])
    }
  })

  it('are none of what a head beside them tells', () => {
    const picture = `
      2024年9月主要指标
      乡镇|企业个数（个）|同比|同比增长（%）
      城关镇|188|12|6.8
      柳林镇|8810|52|0.6
    `
    expect(read(picture, 'C3')).toEqual({ is: 'change 个 2024M09', asked: [] })
  })

  it('change in points where the level is a rate', () => {
    const picture = `
      2024年9月主要指标
      乡镇|参保率（%）|同比
      城关镇|95.1|1.2
      柳林镇|88.1|0.7
    `
    expect(read(picture, 'C3')).toEqual({ is: 'change 百分点 2024M09', asked: [] })
  })
})

describe('同比 with the sign for either way', () => {
  const table = (head: string, first: string, second: string, third: string) => `
    ¦2024年1-10月全县火灾情况
    ¦场所|起数（起）|${head}|直接损失（万元）|同比%
    ¦住宅|46|${first}|86.2|12.3
    ¦厂房|7|${second}|120.5|-3.2
    ¦商铺|12|${third}|42.8|5.6
  `
  const HEADS = ['同比±', '同比（±）', '同比+-']

  it.each(HEADS)('is by how many where no growth leads back to whole ones: %s', (head) => {
    expect(read(table(head, '-4', '1', '-2'), 'C3')).toEqual({ is: 'change 起 2024M01-10', asked: [] })
  })

  it.each(HEADS)('is by how many percent where digits and sizes say so: %s', (head) => {
    expect(read(table(head, '-8.0', '16.7', '-14.3'), 'C3')).toEqual({ is: 'growth % 2024M01-10', asked: [] })
  })

  it.each(HEADS)('is asked about where either may be, and is never what was then: %s', (head) => {
    const money = `
      ¦2024年1-10月全县税收
      ¦税种|累计（万元）|${head}
      ¦增值税|1862.4|12.3
      ¦所得税|912.5|3.2
      ¦城建税|212.8|5.6
    `
    expect(read(money, 'C3')).toEqual({ is: 'growth % 2024M01-10', asked: ['which-comparison growth'] })
  })
})
