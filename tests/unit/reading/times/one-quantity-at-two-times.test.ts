import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('one quantity at two times', () => {
  it('is told by 本年 and 上年 before its name', () => {
    expect(
      read(`
        2024年养殖情况（万头）
        品种|本年出栏|上年出栏|本年末存栏|上年末存栏
        猪|12|11|5|4
        牛|2|1|3|2
      `)
    ).toMatchObject({
      B3: expect.stringContaining('出栏 | 2024 | level'),
      C3: expect.stringContaining('出栏 | 2023 | level')
    })
  })

  it('is told by 上年 before a name that another head has', () => {
    expect(
      read(`
        2024年能源消费
        能源名称|计量单位|工业生产消费量|期末库存量|上年工业生产消费量
        原煤|吨|51014|1956|50162
        汽油|吨|205|14|210
      `)
    ).toMatchObject({
      C3: '原煤>工业生产消费量 | 2024 | level | 吨',
      E3: '原煤>工业生产消费量 | 2023 | level | 吨'
    })
  })

  it('is so down the stub, where 上年结转 is a name', () => {
    expect(
      read(`
        2024年基金收支（万元）
        项目|数额
        本年收入|120
        上年收入|110
        上年结转|3
        本年支出|100
      `)
    ).toMatchObject({
      B3: expect.stringContaining('收入 | 2024'),
      B4: expect.stringContaining('收入 | 2023'),
      B5: expect.stringContaining('上年结转 | 2024'),
      B6: expect.stringContaining('本年支出 | 2024')
    })
  })

  it('is what there is by now where 累计 says since ever', () => {
    expect(
      read(`
        2025年1-9月各乡镇情况
        乡镇|累计认定企业（家）|累计完成投资（万元）
        城关镇|12|300
        东山镇|11|400
      `)
    ).toMatchObject({
      B3: expect.stringContaining('累计认定企业 |'),
      C3: expect.stringMatching(/^完成投资 \| 2025M01-09/)
    })
  })
})

describe('a head that says only a time', () => {
  const registered = (before: string, heads = '户数（户）') => `
    2024年1-9月经营主体情况
    类型|1-9月新登记||||注销|
    |${heads}|${before}|增减（户）|增减%|户数（户）|${before}
    企业|1712|1650|62|3.8|402|380
    个体|5021|5360|-339|-6.3|1466|1400
  `

  it.each(['去年同期', '上年同期', '2023年1-9月', '同期'])(
    'is of the quantity before it under the same head: %s',
    (before) => {
      expect(read(registered(before))).toMatchObject({
        C4: '新登记>户数>企业 | 2023M01-09 | level | 户',
        D4: '新登记>户数>企业 | 2024M01-09 | change | 户',
        E4: '新登记>户数>企业 | 2024M01-09 | growth | %',
        G4: '注销>户数>企业 | 2023M01-09 | level | 户'
      })
    }
  )

  it('is of the whole where a part stands between them', () => {
    expect(
      read(`
        2024年人口情况
        乡镇|总人口（人）|其中：女|上年
        城关镇|1000|480|990
        石门镇|1100|530|1095
      `)
    ).toMatchObject({ D3: '总人口 | 2023 | level | 人 | 城关镇' })
  })

  it.each([
    ['三季度末', '二季度末', '2024Q3', '2023Q3'],
    ['9月末', '8月末', '2024M09', '2023M09'],
    ['2024年9月', '2024年8月', '2024M09', '2023M09']
  ])(
    'is of the year before the latest, whatever it is held against besides: %s | %s | 上年同期',
    (now, before, period, prior) => {
      expect(
        read(`
        2024年医保参保情况（人）
        险种|${now}|${before}|上年同期|增减
        职工|5210|5180|5100|110
        居民|30210|30190|31000|-790
      `)
      ).toMatchObject({
        B3: expect.stringContaining(` | ${period} | level`),
        D3: expect.stringContaining(` | ${prior} | level`),
        E3: expect.stringContaining(` | ${period} | change`)
      })
    }
  )

  it('is of the year before the one it stands behind, where each has its own', () => {
    expect(
      read(`
        2024年医保参保情况（人）
        险种|9月末|上年同期|8月末|上年同期
        职工|5210|5100|5180|5090
        居民|30210|31000|30190|30900
      `)
    ).toMatchObject({ C3: expect.stringContaining('| 2023M09 |'), E3: expect.stringContaining('| 2023M08 |') })
  })

  it('keeps a unit of its own', () => {
    expect(
      read(`
        2024年1-9月招商情况
        乡镇|到位资金||
        |金额（亿元）|上年同期（万元）|增长%
        城关镇|1.2|10000|20
        石门镇|2.2|20000|10
      `)
    ).toMatchObject({ C4: expect.stringMatching(/^到位资金.* \| 2023M01-09 \| level \| 万元/) })
  })
})

describe('several units of one line', () => {
  it('leave the last of them to the heads that say nothing of their kind', () => {
    expect(
      read(`
        2024年公证情况（单位：件、万元）
        事项|上半年||全年|
        |办证量|收费|办证量|收费
        继承|148|10.14|269|18.85
        委托|296|5.87|573|11.34
      `)
    ).toMatchObject({ B4: '继承>办证量 | 2024H1 | level | 件', C4: '继承>收费 | 2024H1 | level | 万元' })
  })

  it('are left open where nothing takes any of them', () => {
    const { B3 = '' } = read(`
      2024年业务情况（单位：件、万元）
      事项|甲项|乙项
      继承|148|10.14
      委托|296|5.87
    `)
    expect(B3).toMatch(/\| level \| (?:null|-|)$/)
  })

  it('in one head are taken by the things that have them', () => {
    expect(
      read(`
        2024年定期检验情况
        设备种类|应检数量（台、辆、条）|检验率（%）
        锅炉|88|97.7
        场内专用机动车辆|296|99.7
        客运索道|2|100
      `)
    ).toMatchObject({
      B3: expect.stringMatching(/台$/),
      B4: expect.stringMatching(/辆$/),
      B5: expect.stringMatching(/条$/)
    })
  })
})

describe('a growth between a month and the months so far', () => {
  it('is of the month right before it', () => {
    expect(
      read(`
        2025年1-10月投资
        指标|单位|10月|同比%|1-10月|年度目标
        投资|万元|100|1.2|1000|2000
        税收|万元|90|3.2|800|1000
      `)
    ).toMatchObject({ D3: '投资 | 2025M10 | growth | %', E3: '投资 | 2025M01-10 | level | 万元' })
  })

  it('is of the months so far behind both', () => {
    expect(
      read(`
        2025年1-10月投资
        指标|单位|10月|1-10月|同比%
        投资|万元|100|1000|1.2
        税收|万元|90|800|3.2
      `)
    ).toMatchObject({ E3: '投资 | 2025M01-10 | growth | %' })
  })
})
