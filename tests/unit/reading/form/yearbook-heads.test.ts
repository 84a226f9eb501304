import { describe, expect, it } from 'vitest'
import { cellName } from '#core/reading/grid.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText, type Looks } from '../../../support/grid-from-text.ts'

/** Each observation as `cell path | period | measure | unit`, with its region where it has one. */
function read(picture: string, looks: Looks = {}): Record<string, string> {
  const { tables } = readSheet(gridFromText(picture, looks), { fileName: '表.xlsx' })
  return Object.fromEntries(
    tables.flatMap(({ observations }) =>
      observations.map((one) => [
        cellName(one.row, one.column),
        [one.indicator.join('>'), one.period, one.measure, one.unit, ...(one.region === null ? [] : [one.region])].join(
          ' | '
        )
      ])
    )
  )
}

describe('heads of yearbook tables', () => {
  it('are years though the format of their column gives them decimals', () => {
    const found = read(
      `
        3-5  各县(市、区)人口自然变动情况
        ||||||单位：人、‰
        地    区|出 生 人 数||自然增长人数||出 生 率(‰)|
        |2021|2022|2021|2022|2021.00|2022.00
        全    市|38908|35072|-382|-5792|7.10|6.40
          涪城区|7952|7168|-448|-1422|7.10|6.40
          游仙区|3905|3520|594|-270|7.10|6.40
      `,
      { merges: ['A3:A4', 'B3:C3', 'D3:E3', 'F3:G3'] }
    )
    expect(found).toMatchObject({
      B5: '出生人数 | 2021 | level | 人 | 全市',
      E6: '自然增长人数 | 2022 | level | 人 | 涪城区',
      F7: '出生率 | 2021 | level | ‰ | 游仙区'
    })
    expect(Object.keys(found).some((cell) => cell.endsWith('4'))).toBe(false)
  })

  it('stand beside rows of years with decimals too', () => {
    expect(
      read(`
        2-4 地区生产总值构成（%）
        年份|地区生产总值|第一产业|第二产业
        1978.0|100.0|29.2|45.9
        1980.0|100.0|26.7|47.1
        |||
        1985.0|100.0|27.7|43.1
        1990.0|100.0|22.0|44.4
      `)
    ).toMatchObject({
      B3: '地区生产总值 | 1978 | share | %',
      D7: '地区生产总值>第二产业 | 1990 | share | %'
    })
    // Amounts that rise are not the first of their rows.
    expect(
      read(`
        2022年各县产值（万元）
        地区|工业
        涪城区|1921.00
        游仙区|1930.00
        安州区|1940.00
      `)
    ).toMatchObject({ B3: '产值>工业 | 2022 | level | 万元 | 涪城区' })
  })

  it('are years behind a stub’s head though they skip some', () => {
    const found = read(`
      7-3  综合能源平衡表
      项    目|2015.00|2018.00|2023.00
      能源消费总量|1598.87|1703.03|1923.13
        工业|989.43|1050.69|1208.97
    `)
    expect(Object.values(found)[2]).toMatch(/能源消费总量 \| 2023 /)
    expect(found).not.toHaveProperty('B2')
  })

  it('are no years where whole amounts stand among others', () => {
    expect(
      read(`
        2022年各县产值（万元）
        地区|工业|农业
        涪城区|2021.00|2022.00
        游仙区|1830.50|911.27
      `)
    ).toMatchObject({ B3: '产值>工业 | 2022 | level | 万元 | 涪城区', C3: '产值>农业 | 2022 | level | 万元 | 涪城区' })
  })

  it('state a rate as one in so many', () => {
    expect(
      read(`
        19-7  法定报告传染病发病和死亡情况(2019年)
        疾 病 名 称|发病数(例)|发病率(1/10万)|病死率(%)
        甲乙类传染病小计|6856|162.62|0.23
        丙类传染病小计|17036|404.08|0.12
      `)
    ).toMatchObject({ C3: '发病率>甲乙类传染病小计 | 2019 | level | 1/10万' })
  })

  it('count what happened, and name it', () => {
    expect(
      read(`
        23-4  道路交通事故（2022年）
        类    别|发生数(起)|死亡人数(人)
        总    计|604|133
        机 动 车|512|118
        非机动车|92|15
      `)
    ).toMatchObject({ B4: '发生数>机动车 | 2022 | level | 起' })
  })

  it('say their name again in English that begins with a sign', () => {
    expect(
      read(`
        16-4  工业企业研究与试验发展活动情况(2021年)
        项    目|企业数(个) Number of Enterprises (unit)|R&D人员(人) R&D Personnel (person)
        大型|1210|9418
        中型|145|3579
      `)
    ).toMatchObject({ C3: 'R&D人员>大型 | 2021 | level | 人' })
  })

  it('hold one year against the years below', () => {
    const found = read(
      `
        1-2  国民经济和社会发展总量与速度指标
        指    标|总 量 指 标|||2020年为下列各年%|
        |2010|2015|2020|2010|2015
        年末常住人口(万人)|512.3|518.6|526.8|102.8|101.6
        地区生产总值(亿元)|940.2|1780.55|2611.38|261.1|142.3
      `,
      { merges: ['A2:A3', 'B2:D2', 'E2:F2'] }
    )
    expect(found['E4']).toBe(found['D4']?.replace('level | 万人', 'index | 2010=100'))
    expect(found['F5']).toBe(found['D5']?.replace('level | 亿元', 'index | 2015=100'))
    expect(found['C5']).toBe('地区生产总值 | 2015 | level | 亿元')
  })

  it.each([
    ['2020年为2019年%', '上年=100'],
    ['2020年为⏎2019年的%', '上年=100'],
    ['2020年为2010年（%）', '2010=100'],
    ['2020年相当于2010年%', '2010=100'],
    ['2020年为上年%', '上年=100'],
    ['为去年（%）', '上年=100'],
    ['相当于上年同期的%', '上年同期=100']
  ])('that hold one year against another tell an index on that base: %s', (head, unit) => {
    const found = read(`
      主要指标
      指标名称|单位|2019年|2020年|${head}
      年末总人口|万人|66.2|66.5|100.5
      地区生产总值|亿元|398.4|435.22|109.2
    `)
    expect(found['E4']).toBe(`地区生产总值 | 2020 | index | ${unit}`)
  })

  it('tell growth against a base that was chosen from growth over the year before', () => {
    const found = read(
      `
        1-3  国民经济主要指标增长速度
        指标|2020年比下列各年增长（%）|||
        |1978|2010|2019|
        地区生产总值|5021.3|150.2|3.1
        城镇居民人均可支配收入|812.4|52.1|2.2
      `,
      { merges: ['A2:A3', 'B2:D2'] }
    )
    expect(found).toMatchObject({
      B4: '地区生产总值>比1978年 | 2020 | growth | %',
      C5: '城镇居民人均可支配收入>比2010年 | 2020 | growth | %',
      D4: '地区生产总值 | 2020 | growth | %'
    })
    // The title may say it for all columns.
    expect(
      read(`
        2020年比下列各年增长（%）
        指标|1978|2010
        地区生产总值|5021.3|150.2
        城镇居民人均可支配收入|812.4|52.1
      `)['B3']
    ).toBe('地区生产总值>比1978年 | 2020 | growth | %')
    expect(
      read(`
        主要指标平均增长速度（%）
        指标|2023年比2022年增长|2023年比2020年增长|2021-2023年平均增长
        地区生产总值|5.3|18.4|5.8
        粮食产量|3.3|12.4|3.8
      `)
    ).toMatchObject({
      B3: '地区生产总值 | 2023 | growth | %',
      C3: '地区生产总值>比2020年 | 2023 | growth | %',
      D3: '地区生产总值>2021–2023年年均增长 | 2023 | growth | %'
    })
  })

  it('tell growth since the end of the year before from growth over a year, where they differ', () => {
    const lines = `
        指标|余额（亿元）|比上年末增长（%）
        各项存款|100.2|5.3
        各项贷款|300.2|3.3
    `
    expect(read(`2024年6月末存贷款${lines}`)['C3']).toBe('余额>各项存款>比年初 | 2024M06 | growth | %')
    expect(read(`2024年存贷款${lines}`)['C3']).toBe('余额>各项存款 | 2024 | growth | %')
  })

  it('go on with the parts after #, as far as the parts add up to the whole', () => {
    const parted = read(
      `
        8-12  各区、县(市)供水和用水情况(2020年)
        单位：万立方米|||||
        地  区|供水总量|#地表水|地下水|其 他|人口
        越城区|36756|35285|368|1103|901
        柯桥区|19811|19019|198|594|856
        上虞区|16612|15948|166|498|713
      `
    )
    expect(parted).toMatchObject({
      C4: '供水总量>地表水 | 2020 | level | 万立方米 | 越城区',
      D4: '供水总量>地下水 | 2020 | level | 万立方米 | 越城区',
      E6: '供水总量>其他 | 2020 | level | 万立方米 | 上虞区'
    })
    expect(parted['F4']).toMatch(/^人口/)
    // Beside 合计 they are parts of the head over all of them.
    expect(
      read(
        `
          各县供水情况（2020年）
          地区|供水总量（万立方米）|||
          |合 计|#地表水|地下水|其他
          越城区|36756|35285|368|1103
          柯桥区|19811|19019|198|594
        `,
        { merges: ['B2:E2'] }
      )['D4']
    ).toBe('供水总量>地下水 | 2020 | level | 万立方米 | 越城区')
    // 出口 is the only part that is told: what stands behind it is a quantity of its own.
    expect(
      read(`
        2020年各县对外经济（万美元）
        地  区|进出口总额|#出口|利用外资
        越城区|36756|35285|368
        柯桥区|19811|19019|198
      `)['D3']
    ).toBe('对外经济>利用外资 | 2020 | level | 万美元 | 越城区')
  })

  it('stand over months in words, the tenth too', () => {
    expect(
      read(`
        10-3  居民消费价格分月指数(2021年)
        月  份|居民消费价格总指数
        |上年同月=100
        九 月|102.0
        十 月|100.3
        十一 月|101.6
      `)
    ).toMatchObject({ B5: '居民消费价格总指数 | 2021M10 | index | 上年同月=100' })
  })
})
