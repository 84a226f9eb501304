import { describe, expect, it } from 'vitest'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'

/** name · period · measure of every figure. */
function read(picture: string): string[] {
  const { tables } = readSheet(gridFromText(picture), { fileName: '表.xlsx' })
  return tables.flatMap(({ observations }) =>
    observations.map(({ indicator, period, measure }) => `${indicator.join('>')} ${period} ${measure}`)
  )
}

describe('the time that a name is told for alone', () => {
  it('is the year in brackets behind it, whatever year the head says', () => {
    const picture = `
      利川市2023年主要指标
      指标|单位|2023年|2022年|同比增长（%）
      常住人口|万人|82.5|82.1|0.5
      研发经费支出（2022年）|亿元|2.5|2.4|1.3
    `
    expect(read(picture)).toEqual([
      '常住人口 2023 level',
      '常住人口 2022 level',
      '常住人口 2023 growth',
      '研发经费支出 2022 level',
      '研发经费支出 2021 level',
      '研发经费支出 2022 growth'
    ])
  })

  it('is what a note says of it, in rows', () => {
    const picture = `
      利川市2024年3月主要经济指标
      指标|单位|本月|1-3月累计|同比增长（%）
      规模以上工业增加值|亿元|4.1|12.5|6.3
      规模以上工业利润总额|亿元||2.5|-6.3
      城镇化率|%||52.5|
      注：1.规模以上工业利润总额为1-2月数据；2.城镇化率为上年数。
    `
    expect(read(picture)).toEqual([
      '规模以上工业增加值 2024M03 level',
      '规模以上工业增加值 2024M01-03 level',
      '规模以上工业增加值 2024M01-03 growth',
      '规模以上工业利润总额 2024M01-02 level',
      '规模以上工业利润总额 2024M01-02 growth',
      '城镇化率 2023 level'
    ])
  })

  it('is what a note says of it, in heads', () => {
    const picture = `
      2024年1-4月工业主要指标
      地区|规模工业增加值增长速度（%）|规模工业利税总额增长速度（%）
      恩施市|12.5|6.3
      利川市|11.5|4.3
      注：利税总额增长速度为1-3月数据，利税总额是指企业实现的利润和应交的税金之和
    `
    expect(read(picture).slice(0, 2)).toEqual([
      '规模工业增加值 2024M01-04 growth',
      '规模工业利税总额 2024M01-03 growth'
    ])
  })

  it('is not the year that a note says how far it has come', () => {
    const picture = `
      利川市主要指标
      指标|单位|2023年|2022年
      地区生产总值|亿元|82.5|82.1
      注：1.地区生产总值2023年为初步核算数；2.2022年为最终核实数。
    `
    expect(read(picture)).toEqual(['地区生产总值 2023 level', '地区生产总值 2022 level'])
  })
})
