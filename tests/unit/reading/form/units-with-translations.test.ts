import { describe, expect, it } from 'vitest'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'
import { readPicture as read } from '../../../support/read-picture.ts'

const YEARBOOK = `
  1-3 云岭县国民经济和社会发展主要指标||||
  Main Indicators of National Economic and Social Development||||
  指 标|Item|单位⏎Unit|2022年|2023年
  一、人口|Population|||
  年末户籍总人口|Registered Population (year-end)|万人⏎10 000 persons|33.14|33.39
  #女性|Female|万人|16.04|16.14
  常住人口|Permanent Population|万人⏎10 000 persons|28.38|28.2
  二、国民经济核算|National Accounts|||
  地区生产总值|Gross Domestic Product|万元⏎10 000 yuan|1884534|2135687
  第一产业|Primary Industry|万元⏎10 000 yuan|370851|412560
  ||||
  1-3 续表||||
  continued||||
  指 标|Item|单位⏎Unit|2022年|2023年
  三、财政|Government Finance|||
  地方一般公共预算收入|General Public Budget Revenue|万元⏎10 000 yuan|87356|98450
`

describe('a column of units with their translations', () => {
  it('is one of units all the same, beside groups that have none', () => {
    expect(read(YEARBOOK)).toMatchObject({
      D5: '人口>年末户籍总人口 | 2022 | level | 万人 | 云岭县',
      E7: '人口>常住人口 | 2023 | level | 万人 | 云岭县',
      E9: '国民经济核算>地区生产总值 | 2023 | level | 万元 | 云岭县'
    })
  })
})

describe('continued below the line of a 续表', () => {
  it('is no title', () => {
    const { tables } = readSheet(gridFromText(YEARBOOK), { fileName: '表.xlsx' })
    expect(tables.map(({ title }) => title)).toEqual([
      '1-3 云岭县国民经济和社会发展主要指标',
      '1-3 云岭县国民经济和社会发展主要指标'
    ])
    expect(read(YEARBOOK)).toMatchObject({ E16: '财政>地方一般公共预算收入 | 2023 | level | 万元 | 云岭县' })
  })
})
