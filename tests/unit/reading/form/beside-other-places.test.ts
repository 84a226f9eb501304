import { describe, expect, it } from 'vitest'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'

const read = (picture: string) =>
  Object.fromEntries(
    readSheet(gridFromText(picture), { fileName: 'return.xlsx' }).tables.flatMap(({ observations }) =>
      observations.map(({ row, column, indicator, period, measure, unit }) => [
        `${String.fromCharCode(65 + column)}${row + 1}`,
        `${indicator.join('/')} ${period} ${measure} ${unit}`
      ])
    )
  )

describe('tables that set a county beside other places', () => {
  it('tell growth where the title holds the growth against those of the country and the province', () => {
    expect(
      read(`
      ¦2024年主要经济指标增速与全国、全省、全市对比|||
      ¦|||单位：%
      ¦指标|全国|全省|本县
      ¦地区生产总值|5.0|4.6|6.8
      ¦固定资产投资|3.2|3.6|2.8`)
    ).toMatchObject({ B4: '地区生产总值 2024 growth %', D5: '固定资产投资 2024 growth %' })
  })

  it('take what is ranked from the line over each list, not from a title of rankings', () => {
    expect(
      read(`
      ¦2024年前三季度各乡镇主要指标排序|||||
      ¦工业总产值（万元）|||零售额（万元）||
      ¦单位|1-9月|位次|单位|1-9月|位次
      ¦临江镇|35824|1|径口镇|7101|1
      ¦花桥乡|9459|2|浦阳镇|6776|2
      ¦桃源镇|8188|3|石门镇|2101|3`)
    ).toMatchObject({ B4: '工业总产值 2024M01-09 level 万元', E4: '零售额 2024M01-09 level 万元' })
  })

  it('rank the growth of the title’s quantity, and what the head of the ranks names', () => {
    expect(
      read(`
      ¦2024年各县地区生产总值|||
      ¦县|总量（亿元）|增速（%）|增速位次
      ¦江北县|411.7|7.4|1
      ¦江南县|388.5|5.5|2`)
    ).toMatchObject({ D3: '地区生产总值/增速 2024 rank null' })
    expect(
      read(`
      ¦2024年12月乡镇空气质量|||
      ¦乡镇|综合指数|优良天数比例（%）|综合指数排名
      ¦浦阳镇|2.84|93.5|2
      ¦浦南镇|2.73|87.1|1`)
    ).toMatchObject({ D3: '综合指数 2024M12 rank null' })
  })
})

describe('ranks beside rows of amounts and growth', () => {
  it('rank what the row tells: the amount, its growth, its change, a share', () => {
    const found = read(`
      ¦2024年1—9月本县与周边县主要指标对标|||||||
      ¦指标||单位|江北县|江南县|河西县|江北县位次
      ¦地区生产总值|总量|亿元|151.7|203.6|96.4|2
      ¦|增速|%|5.2|5.8|6.1|3
      ¦一般公共预算收入|总量|万元|71930|98260|45318|2
      ¦|增减额|万元|1520|6310|3650|3
      ¦|税收占比|%|64.1|68.8|61.7|2`)
    expect(found).toMatchObject({
      G3: '地区生产总值 2024M01-09 rank null',
      D4: '地区生产总值 2024M01-09 growth %',
      G4: '地区生产总值/增速 2024M01-09 rank null',
      G6: '一般公共预算收入/增减 2024M01-09 rank null',
      D7: '一般公共预算收入/税收 2024M01-09 share %',
      G7: '一般公共预算收入/税收 2024M01-09 rank null'
    })
  })

  it('stand behind heads of shares as well', () => {
    expect(
      read(`
      ¦2024年一般公共预算收入|||
      ¦地区|一般公共预算收入||
      ¦|总量（万元）|税收占比（%）|位次
      ¦江北县|71930|64.1|2
      ¦江南县|98260|68.8|1`)
    ).toMatchObject({ C4: '一般公共预算收入/税收 2024 share %', B4: '一般公共预算收入 2024 level 万元' })
  })

  it('stand in rows of their own, too', () => {
    expect(
      read(`
      ¦2024年1—9月主要指标
      ¦指标|地区生产总值（亿元）|同比增长（%）
      ¦本县|151.7|5.2
      ¦在全市位次|4|3`)
    ).toMatchObject({
      B4: expect.not.stringContaining('增速'),
      C4: expect.stringContaining('/增速 2024M01-09 rank null')
    })
  })
})

describe('a table at the end of a year', () => {
  it('has what columns say of the year for the whole of it', () => {
    expect(
      read(`
      ¦公租房运营情况（2024年12月末）||||
      ¦小区|房源总数（套）|2024年应收租金（万元）|2024年实收租金（万元）|2023年实收租金（万元）
      ¦浦江苑|426|70.25|64.49|61.01
      ¦和谐家园|312|34.96|33.53|32.69`)
    ).toMatchObject({
      B3: expect.stringContaining('2024M12 level 套'),
      C3: expect.stringContaining('2024 level 万元'),
      E3: expect.stringContaining('2023 level 万元')
    })
  })
})

describe('a name that other forms use for an address', () => {
  it('is what is sold where figures stand behind it', () => {
    expect(
      read(`
      ¦2024年以旧换新||
      ¦品种|数量（台）|补贴（万元）
      ¦手机|1278|52.4
      ¦平板电脑|160|6.1`)
    ).toMatchObject({ B3: expect.stringContaining('手机 2024 level 台') })
  })
})

describe('a list of projects', () => {
  it('tells what was done since the works began from what was done in the months, and plans for the year', () => {
    expect(
      read(`
      ¦2023年1-9月重点项目投资完成情况表||||
      ¦||||单位：万元
      ¦项目名称|总投资|本年||累计完成投资
      ¦||计划投资|1-9月完成投资|
      ¦清江水厂扩建|38000|12000|9800|25600
      ¦景区提升|52000|16000|12100|31000`)
    ).toMatchObject({
      C5: expect.stringContaining('/完成投资 2023 target'),
      D5: expect.stringContaining('/完成投资 2023M01-09'),
      E5: expect.stringContaining('累计完成投资 2023M01-09')
    })
  })
})
