import { describe, expect, it } from 'vitest'
import { cellName } from '#core/reading/grid.ts'
import type { HeadReading } from '#core/reading/meaning/doubts/head-doubt.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'
import { readAnswered } from '../../../support/read-answered.ts'

/** Measure and unit of the figures of a column by their row, and what is asked. */
function read(letter: string, picture: string, said?: HeadReading<'which-comparison'>) {
  const { tables } = readAnswered(
    (heads) => readSheet(gridFromText(picture), { fileName: '表.xlsx', heads }),
    'which-comparison',
    said
  )
  const told = tables
    .flatMap(({ observations }) => observations)
    .flatMap((one) => (cellName(0, one.column) === `${letter}1` ? [`${one.measure} ${one.unit}`] : []))
  return {
    told,
    asked: tables.flatMap(({ questions }) =>
      questions.map(({ code, guess, params }) => [code, guess, params?.['head']])
    )
  }
}

const besideLevels = (unit: string, now: number, before: number, told: string): string => `
  2024年主要指标
  指标|单位|2023年|2024年|增长（%）
  财政收入|亿元|10|11|10
  社会消费品零售总额|亿元|50|52|4
  群众安全感得分|${unit}|${before}|${now}|${told}
`

describe('rows of one unit under growth in percent', () => {
  it('are told by how much where the levels show it', () => {
    expect(read('E', besideLevels('分', 92.5, 91.7, '0.8'))).toEqual({
      told: ['growth %', 'growth %', 'change 分'],
      asked: []
    })
    expect(read('E', besideLevels('家', 312, 305, '7')).told.at(-1)).toBe('change 家')
  })

  it('are told in percent where they show that', () => {
    expect(read('E', besideLevels('分', 92.5, 91.7, '0.9')).told.at(-1)).toBe('growth %')
    expect(read('E', besideLevels('分', 98, 97.2, '0.8')).told.at(-1)).toBe('growth %')
  })

  it('are asked about where all amounts carry their sign and these do not', () => {
    const picture = (score: string): string => `
      2024年主要指标
      指标|单位|2024年|同比增长%
      财政收入|亿元|10.1|5.2%
      社会消费品零售总额|亿元|50.2|4.1%
      群众安全感得分|分|92.5|${score}
    `
    expect(read('D', picture('0.8'))).toEqual({
      told: ['growth %', 'growth %', 'change 分'],
      asked: [['which-comparison', 'change', '群众安全感得分']]
    })
    expect(read('D', picture('0.8'), 'growth').told.at(-1)).toBe('growth %')
    expect(read('D', picture('0.8%'))).toEqual({ told: Array(3).fill('growth %'), asked: [] })
  })
})

describe('percent typed into a column of changes', () => {
  const picture = (...rows: string[]): string =>
    ['利川市2023年能耗与就业情况', '指标|单位|2023年|2022年|同比增减', ...rows].join('\n')

  it('is the growth of what is no rate itself, with a word of its direction or without', () => {
    const rows = picture(
      '城镇登记失业率|%|2.9|3|-0.1个百分点',
      '城镇新增就业|人|6120|5980|2.3%',
      '综合能源消费量|万吨标准煤|21.44|22.01|下降2.6%',
      '新增企业|家|15|12|3家'
    )
    expect(read('E', rows)).toEqual({ told: ['change 百分点', 'growth %', 'growth %', 'change 家'], asked: [] })
  })

  it('stays a change of a rate', () => {
    expect(read('E', picture('城镇登记失业率|%|2.9|3|-0.1%', '城镇化率|%|61|60|1.0个百分点')).told).toEqual([
      'change %',
      'change 百分点'
    ])
  })
})
