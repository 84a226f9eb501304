import { describe, expect, it } from 'vitest'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('the two sides of an account', () => {
  it.each([
    ['基金收入', '基金支出', '当期结余'],
    ['总收入', '总支出', '年末结余'],
    ['营业收入', '营业成本', '营业利润'],
    ['农林牧渔业总产值', '中间消耗', '农林牧渔业增加值'],
    ['资产', '负债', '所有者权益']
  ])('add up to %s, and are no parts of it: %s, %s', (whole, one, other) => {
    expect(
      read(`
        基金运行情况
        ||单位：万元
        项目|2023年|2022年
        ${whole}|15230|14106
        ${one}|12985|11740
        ${other}|2245|2366
      `)
    ).toMatchObject({
      B5: `${one} | 2023 | level | 万元`,
      C6: `${other} | 2022 | level | 万元`
    })
  })

  it('leave parts that add up where they belong', () => {
    expect(
      read(`
        预算执行情况
        ||单位：万元
        项目|2023年|2022年
        专项支出|15230|14106
        教育支出|12985|11740
        水利支出|2245|2366
      `)
    ).toMatchObject({ B5: expect.stringContaining('专项支出>教育支出 | 2023') })
  })
})

describe('比上年同期 beside an amount', () => {
  it.each(['比上年同期', '较上年同期', '比去年同期'])('is a change where it falls by more than all: %s', (words) => {
    expect(
      read(`
        2024年夏粮收购进度表（截至7月31日）
        ||||单位：吨
        收购主体|小麦||油菜籽|
        |累计收购|${words}|累计收购|${words}
        国有企业|12350|1280|860|-45
        民营企业|28610|-930|2315|120
      `)
    ).toMatchObject({
      C5: expect.stringContaining('| 2024M01-07 | change | 吨'),
      C6: expect.stringContaining('| 2024M01-07 | change | 吨'),
      E5: expect.stringContaining('| 2024M01-07 | change | 吨')
    })
  })

  it.each([
    ['比上年同期', '-9.3'],
    ['比上年同期%', '-100.5']
  ])('stays a growth where no figure says otherwise, or its head says percent: %s', (words, figure) => {
    const found = read(`
      2024年7月产量
      ||||单位：吨
      企业|水泥||钢材|
      |产量|${words}|产量|${words}
      甲厂|12350|12.8|860|-4.5
      乙厂|28610|${figure}|2315|3
    `)
    expect(found).toMatchObject({
      C5: expect.stringContaining('| growth | %'),
      E5: expect.stringContaining('| growth | %')
    })
  })
})

describe('figures about right', () => {
  it.each(['2100余人', '2100多人', '30多家', '5000余'])('%s is refused and names nothing below it', (about) => {
    const { tables, refused } = readSheet(
      gridFromText(`
        基本数据（2023年）
        类别|数量|备注
        商会组织|28个|其中乡镇商会12个
        会员企业|1562家|
        归侨侨眷|${about}|
        台属|86户|
        宗教活动场所|23处|
      `),
      { fileName: '表.xlsx' }
    )
    expect(refused.map(({ text, reason }) => [text, reason])).toEqual([[about, 'inexact-number']])
    expect(tables.flatMap(({ observations }) => observations.map((one) => one.indicator.join('>')))).toEqual([
      ...['商会组织', '会员企业', '台属', '宗教活动场所']
    ])
  })

  it('leaves classes of ages and sizes the names that they are', () => {
    expect(
      read(`
        2023年人口年龄构成
        年龄|人口（人）
        0-14岁|182010
        15-59岁|430120
        60岁及以上|110230
      `)
    ).toMatchObject({ B3: expect.stringContaining('0-14岁') })
  })
})

describe('其中 behind years and their growth', () => {
  it.each(['同比（%）', '增减%', '同比增减（%）'])('is a part of what the table is about: %s', (growth) => {
    expect(
      read(`
        白水县2024年1-9月火灾形势统计
        项目|火灾（起）|直接财产损失（万元）
        2024年1-9月|186|215.6
        2023年1-9月|203|248.9
        ${growth}|-8.4|-13.4
        其中：居住场所|98|86.3
        厂房仓储|12|75.2
      `)
    ).toMatchObject({
      B5: '火灾 | 2024M01-09 | growth | % | 白水县',
      B6: '火灾>居住场所 | 2024M01-09 | level | 起 | 白水县',
      C7: '直接财产损失>厂房仓储 | 2024M01-09 | level | 万元 | 白水县'
    })
  })
})

describe('the unit that is left of a line of units', () => {
  it.each(['小区数', '楼栋数', '点位数量'])('is no money for what counts something: %s', (count) => {
    const found = read(`
      2024年老旧小区改造进展（单位：户、万平方米、万元）
      县区|已开工|||已完工||
      |${count}|户数|面积|${count}|户数|面积
      甲区|25|6200|58.2|18|4310|40.6
      乙县|16|3420|30.1|9|1980|17.4
    `)
    expect(found['B4']).not.toContain('万元')
    expect(found).toMatchObject({
      C4: expect.stringContaining('| level | 户 |'),
      G5: expect.stringContaining('| level | 万平方米 |')
    })
  })
})

describe('names that say their kind', () => {
  it.each(['考核得分', '综合评分', '平安积分'])('%s is told in no tons', (score) => {
    const found = read(`
      2024年三季度城区环卫作业考核
      单位：吨、%
      街道|生活垃圾清运量|${score}|排名
      东街|1250|93.5|2
      西街|980|95.1|1
    `)
    expect(found).toMatchObject({
      B4: '生活垃圾清运量 | 2024Q3 | level | 吨 | 东街',
      C4: `${score} | 2024Q3 | level |  | 东街`
    })
  })

  it.each(['核定编制', '空编', '超编数'])('%s are persons, whatever the rows are', (post) => {
    const found = read(`
      全县机构编制统计
      截至2023年12月31日　　单位：个、人
      类别|机构数|${post}|实有人数
      党政机关|62|1560|1482
      事业单位|385|8960|8610
      卫生|32|1560|1498
    `)
    expect(found).toMatchObject({
      C4: `党政机关>${post} | 2023M12 | level | 人`,
      C5: `事业单位>${post} | 2023M12 | level | 人`,
      C6: `卫生>${post} | 2023M12 | level | 人`
    })
  })
})

describe('what compares two days', () => {
  it.each(['涨跌幅%', '涨跌幅度（%）', '环比%'])('is of no month: %s', (growth) => {
    const found = read(`
      2024年9月下旬生活必需品价格监测表
      品名|单位|9月20日|9月30日|${growth}
      大米|元/500克|2.85|2.86|0.35
      面粉|元/500克|2.35|2.35|0
    `)
    expect(found['E3']).toMatch(/ \| {2}\| growth \| %/)
  })
})
