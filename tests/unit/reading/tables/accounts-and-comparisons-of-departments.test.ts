import { describe, expect, it } from 'vitest'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'
import { readPicture } from '../../../support/read-picture.ts'

const read = (...lines: readonly string[]): Record<string, string> => readPicture(lines.join('\n'))

describe('accounts and comparisons of departments', () => {
  it('set the lines of an account beside each other where space stands for 减： and 加：, which are no part of a name', () => {
    const cells = read(
      '¦2023年企业利润表||',
      '¦单位：万元||',
      '¦项目|本年金额|上年金额',
      '¦一、营业收入|18034|17034',
      '¦减：营业成本|12034|11034',
      '¦　　税金及附加|1034|1002',
      '¦　　管理费用|803|780',
      '¦加：投资收益|203|180',
      '¦二、营业利润|4366|4398'
    )
    expect(cells).toMatchObject({
      B5: expect.stringMatching(/(^|>)营业成本 \| 2023/),
      B6: expect.stringMatching(/(^|>)税金及附加 \| 2023/),
      B8: expect.stringMatching(/(^|>)投资收益 \| 2023/),
      B9: '营业利润 | 2023 | level | 万元'
    })
    expect(cells['B6']).not.toContain('营业成本')
    expect(cells['B7']).not.toContain('营业成本')
  })

  it('say in brackets behind a year what is said of that year alone', () => {
    expect(read('财政收入', '项目 | 2021年 | 2022年（调整后） | 2023年', '税收（亿元） | 8 | 8.2 | 8.6')).toMatchObject(
      {
        C3: '税收>调整后 | 2022 | level | 亿元',
        D3: '税收 | 2023 | level | 亿元'
      }
    )
    const { tables } = readSheet(
      gridFromText(
        '¦历年人口|||\n¦指标|2020年（普查）|2021年|2022年（初步）\n¦常住人口（万人）|73|72.5|72.1\n¦城镇化率（%）|44.1|44.8|45.3'
      ),
      { fileName: '表.xlsx' }
    )
    const told = tables.flatMap(({ observations }) => observations).filter(({ row }) => row === 2)
    expect(told.map(({ indicator, stage }) => [indicator.join('>'), stage])).toEqual([
      ['常住人口', 'census'],
      ['常住人口', null],
      ['常住人口', 'preliminary']
    ])
  })

  it('take 序时目标 for a goal and no part of the name of what is done', () => {
    expect(
      read(
        '2024年1-6月目标完成情况',
        '指标 | 单位 | 年度目标 | 1-6月序时目标 | 1-6月完成 | 上年同期',
        '招商引资 | 亿元 | 100 | 50 | 52.1 | 46.2',
        '新增就业 | 人 | 5000 | 2500 | 2603 | 2510'
      )
    ).toMatchObject({
      C3: '招商引资 | 2024 | target | 亿元',
      D3: '招商引资 | 2024M01-06 | target | 亿元',
      E3: '招商引资 | 2024M01-06 | level | 亿元',
      F4: '新增就业 | 2023M01-06 | level | 人'
    })
  })

  it('tell 改善（%） in percent, whatever the row is told in', () => {
    expect(
      read(
        '2023年空气质量',
        '指标 | 2022年 | 2023年 | 改善（%）',
        'PM2.5（μg/m3） | 30 | 28 | 6.7',
        'AQI优良天数（天） | 340 | 346 | 1.8'
      )
    ).toMatchObject({ C3: 'PM2.5 | 2023 | level | μg/m3', D3: 'PM2.5>改善 | 2023 | level | %' })
  })

  it('read ±额 as by how much, and 2022—2023年度…对比 as no year of account', () => {
    expect(
      read(
        '2024年税收',
        '单位：万元',
        '税种 | 本期 | 同期 | 比同期±额 | 比同期±%',
        '税收 | 12034 | 10034 | 2000 | 19.9',
        '非税 | 5034 | 4034 | 1000 | 24.8'
      )
    ).toMatchObject({ D4: '税收 | 2024 | change | 万元', E4: '税收 | 2024 | growth | %' })
    const compared = read(
      '2022—2023年度主要指标对比',
      '指标 | 单位 | 上年 | 本年',
      '税收 | 万元 | 12034 | 10034',
      '非税 | 万元 | 5034 | 4034'
    )
    expect(compared['C3']).not.toMatch(/\d{4}\/\d\d/)
  })
})
