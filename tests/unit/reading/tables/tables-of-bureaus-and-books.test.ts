import { describe, expect, it } from 'vitest'
import { cellName } from '#core/reading/grid.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'
import { readPicture as read } from '../../../support/read-picture.ts'

function readMerged(picture: string, merges: readonly string[]): Record<string, string> {
  const { tables } = readSheet(gridFromText(picture, { merges }), { fileName: '表.xlsx' })
  const all = tables.flatMap(({ observations }) => observations)
  return Object.fromEntries(
    all.map((one) => [
      cellName(one.row, one.column),
      [one.indicator.join('>'), one.period, one.measure, one.unit].join(' | ')
    ])
  )
}

describe('a rank that moved', () => {
  it('is a change of places beside the rank it is of, at its time', () => {
    const of = (head: string) =>
      read(`
        清原县2024年三季度反馈单
        指标|单位|三季度|前三季度累计|累计增速（%）|增速在全市位次|${head}
        地区生产总值|亿元|62.84|176.35|5.8|3|1
        一般公共预算收入|万元|22160|72350|8|1|-2
      `)
    for (const head of ['比上半年位次变化', '位次变化', '名次升降情况', '排名变动（±）', '位次较上半年变化'])
      expect(of(head), head).toMatchObject({
        F3: '地区生产总值>增速 | 2024Q1-3 | rank |  | 清原县',
        G3: '地区生产总值>增速>位次 | 2024Q1-3 | change | 位 | 清原县',
        G4: '一般公共预算收入>增速>位次 | 2024Q1-3 | change | 位 | 清原县'
      })
    expect(of('较上季度名次升降')).toMatchObject({
      G3: '地区生产总值>增速>位次>环比 | 2024Q1-3 | change | 位 | 清原县'
    })
  })
})

describe('a rank held against that of the whole year before', () => {
  it('dates neither itself nor its neighbours by that year', () => {
    expect(
      read(`
        各县区2024年一季度地区生产总值反馈
        县区|总量（亿元）|增速（%）|增速位次|较上年全年位次变化
        石泉县|42.1|5.1|3|1
        清原县|38.2|5.6|2|-1
      `)
    ).toMatchObject({
      C3: expect.stringMatching(/\| 2024Q1 \| growth \| % \| 石泉县/),
      D4: expect.stringMatching(/\| 2024Q1 \| rank \| {2}\| 清原县/),
      E4: expect.stringMatching(/位次 \| 2024Q1 \| change \| 位 \| 清原县/)
    })
  })
})

describe('ranks of this month and the last', () => {
  it('move to the later; 本县 is the place of the table and no name', () => {
    expect(
      read(`
        2024年1-10月石泉县主要指标反馈单
        指标|单位|本县累计|同比增长（%）|全市平均增长（%）|增速位次|上月位次|位次变化
        地区生产总值|亿元|186.2|5.6|5.2|3|4|1
        固定资产投资|万元|126000|-1.2|2.3|6|3|-3
      `)
    ).toMatchObject({
      C3: '地区生产总值 | 2024M01-10 | level | 亿元 | 石泉县',
      D3: '地区生产总值 | 2024M01-10 | growth | % | 石泉县',
      H4: expect.stringMatching(/位次 \| 2024M01-10 \| change \| 位 \| 石泉县/)
    })
  })
})

describe('places and times told by neighbours', () => {
  it('are those of the rank of all, and of the movement before', () => {
    expect(
      read(`
        2024年1-9月各县区主要指标排名表
        县区|地区生产总值增速||综合排名|较上月排名变化
        |增速（%）|位次||
        石泉县|5.6|3|4|1
        清原县|5.8|2|2|0
      `)
    ).toMatchObject({
      D4: '综合排名 | 2024M01-09 | rank |  | 石泉县',
      E5: '综合排名>位次>环比 | 2024M01-09 | change | 位 | 清原县'
    })
    expect(
      read(`
        9-4 全体居民人均可支配收入
        指标|2023年（元）|2022年（元）|增幅（%）|增量（元）|构成（%）|构成比上年增减（百分点）
        可支配收入|24500|23100|6.1|1400|100|
        一、工资性收入|13500|12650|6.7|850|55.1|0.3
      `)
    ).toMatchObject({ G4: expect.stringMatching(/\| 2023 \| change \| 百分点/) })
  })
})

describe('the unit of a group', () => {
  it('is that of what is told per person there, but for amounts of all people', () => {
    const of = (unit: string) =>
      read(`
        2023年石泉县居民收支主要指标
        指标|全体居民|城镇居民
        （一）绝对数（${unit}）||
        人均可支配收入|24500|34000
        人均消费支出|16800|21200
        （二）比上年增长（%）||
        人均可支配收入|6.1|5.2
        人均消费支出|7.9|7.1
      `)
    expect(of('元')).toMatchObject({
      B4: expect.stringMatching(/\| 2023 \| level \| 元 \|/),
      C8: expect.stringMatching(/\| 2023 \| growth \| % \|/)
    })
    expect(of('亿元')).toMatchObject({ B4: expect.stringMatching(/\| 2023 \| level \| {2}\|/) })
  })
})

describe('the year of a title', () => {
  it('may stand behind other words in brackets', () => {
    expect(
      read(`
        7-2 能源平衡表（实物量，2022年）
        项目|原煤（万吨）|汽油（万吨）
        可供消费量|93.3|3.38
        终端消费量|45.8|3.1
      `)
    ).toMatchObject({ B3: '原煤>可供消费量 | 2022 | level | 万吨' })
  })
})

describe('a line that says the measure of the part below', () => {
  it('holds for the second of two tables under one title', () => {
    expect(
      read(`
        石泉县2022—2023年地区生产总值修订数据
        （一）总量（当年价格）||||单位：亿元
        指标|2022年||2023年|
        |修订前|修订后|修订前|修订后
        地区生产总值|230.5|236.58|246.3|253.85
        第一产业|47.2|47.2|50.2|50.2
        ||||
        （二）增长速度（不变价格）||||单位：%
        指标|2022年||2023年|
        |修订前|修订后|修订前|修订后
        地区生产总值|4.8|4.9|5.6|5.9
        第一产业|4.4|4.4|4.3|4.3
      `)
    ).toMatchObject({
      B5: expect.stringMatching(/\| 2022 \| level \| 亿元/),
      B11: expect.stringMatching(/\| 2022 \| growth \| %/),
      E12: expect.stringMatching(/\| 2023 \| growth \| %/)
    })
  })
})

describe('parts of several measures under one title', () => {
  const part = (line: string) => `
    ${line}
    年份|地区生产总值|第一产业|第二产业
    2022|104.8|20.5|27.6
    2023|105.6|20.4|27.5
    |||`
  const sheet = read(`
    1-2 主要年份地区生产总值及指数${part('（一）绝对数（当年价格）|||单位：亿元')}${part('（二）指数（上年=100）|||')}${part('（三）构成|||')}${part('增长速度|||')}
  `)

  it('are each told in their own unit, and not in that of the part before', () => {
    expect(sheet).toMatchObject({
      B4: '地区生产总值 | 2022 | level | 亿元',
      B9: '地区生产总值 | 2022 | index | 上年=100',
      C15: expect.stringMatching(/第一产业 \| 2023 \| share \| %/),
      D20: expect.stringMatching(/第二产业 \| 2023 \| growth \| %/)
    })
  })

  it('may be groups of one table whose line says percent', () => {
    expect(
      read(`
        2-6 三次产业构成及对经济增长的拉动
        单位：%
        指标|2019年|2020年
        一、三次产业构成||
        第一产业|12.1|11.9
        第二产业|40.2|39.9
        第三产业|47.7|48.2
      `)
    ).toMatchObject({ B5: expect.stringMatching(/第一产业 \| 2019 \| share \| %/) })
  })
})

describe('bases in two languages over names in two languages', () => {
  it('are bases, of figures and of signs for none', () => {
    expect(
      read(`
        2-3 地区生产总值指数
        年份⏎Year|上年=100⏎Preceding Year=100||1978年=100⏎Year 1978=100|
        |地区生产总值⏎GDP|第一产业⏎Primary|地区生产总值⏎GDP|第一产业⏎Primary
        1978|—|—|100|100
        1980|106|104|114.1|108.2
        1985|106.5|104|124.1|118.2
      `)
    ).toMatchObject({
      B4: '地区生产总值 | 1978 | index | 上年=100',
      C5: '第一产业 | 1980 | index | 上年=100',
      D5: '地区生产总值 | 1980 | index | 1978年=100',
      E6: '第一产业 | 1985 | index | 1978年=100'
    })
  })
})

describe('a part of the total, told below its parts', () => {
  it.each(['在总计中：国有控股企业', '总计中：国有控股企业', '在合计中:国有控股企业', '合计中，国有控股企业'])(
    'stands beneath the total (%s)',
    (name) => {
      expect(
        read(`
          2024年9月工业总产值（万元）
          分组|本月|1-本月累计
          总计|312460|2665280
          ¦按轻重工业分||
          ¦  轻工业|142510|1245536
          ¦  重工业|169950|1419744
          ¦${name}|58120|490340
        `)
      ).toMatchObject({ B7: '工业总产值>总计>国有控股企业 | 2024M09 | level | 万元' })
    }
  )
})

describe('a group of shares', () => {
  it('is one of shares by the end of its name, and so are the rows below', () => {
    expect(
      read(`
        主要年份比例关系
        指标|1978|1980|1985
        一、人均指标|||
        人均地区生产总值（元）|213|292|691
        二、三次产业占地区生产总值比重（%）|||
        第一产业|55|51.4|47.8
        第二产业|21|22.7|24.4
        第三产业|24|25.9|27.8
        三、三次产业增长速度（%）|||
        第一产业|3.1|3.4|3.8
        第二产业|7.1|7.4|7.8
      `)
    ).toMatchObject({
      B4: expect.stringMatching(/\| 1978 \| level \| 元/),
      B6: expect.stringMatching(/第一产业 \| 1978 \| share \| %/),
      D8: expect.stringMatching(/第三产业 \| 1985 \| share \| %/),
      C10: expect.stringMatching(/第一产业 \| 1980 \| growth \| %/)
    })
  })

  it('heads columns as well, but not where times or parts of one quantity stand below it', () => {
    expect(
      read(`
        2023年各县情况
        县|三次产业构成（%）|||研发经费占地区生产总值比重（%）|
        |第一产业|第二产业|第三产业|全部|工业
        东县|10|40|50|2.1|1.4
        西县|20|30|50|2.2|1.5
      `)
    ).toMatchObject({
      B4: expect.stringMatching(/第一产业 \| 2023 \| share \| % \| 东县/),
      D5: expect.stringMatching(/第三产业 \| 2023 \| share \| % \| 西县/),
      F5: expect.stringMatching(/工业 \| 2023 \| level \| % \| 西县/)
    })
  })
})

describe('codes that count the names of both sides', () => {
  const table = (one: string, two: string, three: string, four: string) =>
    readMerged(
      `
        2022年投入产出表（万元）
        投入|||中间使用||||
        |||农产品|采矿产品|食品|纺织品|合计
        |||${one}|${two}|${three}|${four}|
        中间投入|农产品|${one}|21418||31040|11421|63879
        |采矿产品|${two}||5465|3200|8021|16686
        |食品|${three}|15456|1200|16686|7010|40352
        |纺织品|${four}||3226|4400|22607|30233
        |合计||36874|9891|55326|49059|151150
      `,
      ['A2:C4', 'D2:H2', 'H3:H4', 'A5:A9']
    )

  it.each([
    ['01', '02', '03', '04'],
    ['1', '2', '3', '4'],
    ['001', '002', '003', '004']
  ])('are no values (%s)', (...codes) => {
    const found = table(...(codes as [string, string, string, string]))
    expect(Object.keys(found).filter((cell) => /^C|4$/.test(cell))).toEqual([])
    expect(found).toMatchObject({ D5: expect.stringMatching(/农产品.*\| 2022 \| level \| 万元/) })
  })

  it('ranks under their head are figures, also where they stand in order', () => {
    expect(
      read(`
        2022年各镇产值
        镇|位次|产值（万元）
        城关镇|1|300
        河东镇|2|200
        河西镇|3|100
        山前镇|4|90
      `)
    ).toMatchObject({ B3: expect.stringMatching(/\| 2022 \| rank/) })
  })
})
