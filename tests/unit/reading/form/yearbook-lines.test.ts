import { describe, expect, it } from 'vitest'
import { cellName } from '#core/reading/grid.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText, type Looks } from '../../../support/grid-from-text.ts'

/** Each observation as `path | period | measure | unit`. */
function read(picture: string, merges: readonly string[] = []): Record<string, string> {
  const looks: Looks = { merges }
  const { tables } = readSheet(gridFromText(picture, looks), { fileName: '表.xlsx' })
  return Object.fromEntries(
    tables.flatMap(({ observations }) =>
      observations.map((one) => [
        cellName(one.row, one.column),
        [one.indicator.join('>'), one.period, one.measure, one.unit].join(' | ')
      ])
    )
  )
}

describe('bases of yearbook tables', () => {
  it('are written in one way, however a head words them', () => {
    const found = read(
      `
        表4-7 生产总值指数
        年份|以1978年为100||以上年为100|
        |生产总值|工业|生产总值|工业
        1990|348.7|392.4|111.9|114.8
        1991|390.2|440.1|112.3|113.0
      `,
      ['A2:A3', 'B2:C2', 'D2:E2']
    )
    expect(found).toMatchObject({
      B4: '生产总值 | 1990 | index | 1978年=100',
      E5: '工业 | 1991 | index | 上年=100'
    })
  })

  it('are said in Chinese where they are said twice', () => {
    const found = read(`
      6-3 商品零售价格分类指数
      上年=100|||(preceding year=100)
      项目|2021|2022|Item
      总指数|101.2|102.0|General Index
      食品|103.1|101.8|Food
    `)
    expect(found).toMatchObject({ B4: '商品零售价格分类指数>总指数 | 2021 | index | 上年=100' })
  })

  it('of a whole in full make shares, which a year does not', () => {
    const shares = read(`
      4-8 主要年份云溪县生产总值构成
      （以云溪县生产总值为100）
      年份|第一产业|第二产业|第三产业
      2019|12.1|40.2|47.7
      2020|12.0|39.1|48.9
    `)
    expect(shares).toMatchObject({ B4: '第一产业 | 2019 | share | %' })
  })
})

describe('units of yearbook tables', () => {
  it('over several heads are theirs against the column of units', () => {
    const found = read(
      `
        9-4 主要能源消费（2022年）
        能源|单位|实物量||折标准煤（吨标准煤）|
        ||消费量|#生产消费|消费量|#生产消费
        原煤|吨|31204|29806|18741|17896
        天然气|万立方米|864|826|10491|10039
      `,
      ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2']
    )
    expect(found).toMatchObject({
      C5: '天然气>实物量>消费量 | 2022 | level | 万立方米',
      D5: '天然气>实物量>消费量>生产消费 | 2022 | level | 万立方米',
      F5: '天然气>折标准煤>消费量>生产消费 | 2022 | level | 吨标准煤'
    })
  })

  it('of two kinds of animals count all livestock together, and each kind in its own', () => {
    const found = read(`
      12-9 畜牧业生产
      指标|计量单位|2020|2021
      牲畜年末存栏|万头（只）|312.4|324.8
      大牲畜|万头（只）|46.2|47.9
      羊|万头（只）|266.2|276.9
    `)
    expect(found).toMatchObject({
      C3: '牲畜年末存栏 | 2020 | level | 万头(只)',
      C4: '牲畜年末存栏>大牲畜 | 2020 | level | 万头',
      C5: '牲畜年末存栏>羊 | 2020 | level | 万只'
    })
  })

  it('with a sign are those of growth, as words for either way are', () => {
    const found = read(`
      9-7 能耗（2022年）
      地区|单位地区生产总值|工业增加值±%|人口自然增长率
      |能耗上升或下降||（‰）
      |（±%）||
      全市|-3.10|5.2|3.2
      东县|-3.20|5.1|3.3
    `)
    expect(found).toMatchObject({
      B5: '单位地区生产总值能耗 | 2022 | growth | %',
      C5: '工业增加值 | 2022 | growth | %',
      D5: '人口自然增长率 | 2022 | level | ‰'
    })
  })
})

describe('heads of several lines', () => {
  it('are levels where a merged head stands over a part and what it is a part of', () => {
    const found = read(
      `
        18-3 各乡镇基本情况（2021年）
        乡镇|户数|乡村人口||农村居民人均
        ||总人口|#劳动力|可支配收入
        |（户）|（人）|（人）|（元）
        三工镇|5623|13889|6208|19306
        滨湖镇|9585|26263|11451|23339
      `,
      ['A2:A4', 'C2:D2']
    )
    expect(found).toMatchObject({
      C5: '乡村人口>总人口 | 2021 | level | 人',
      D5: '乡村人口>总人口>劳动力 | 2021 | level | 人',
      E5: '农村居民人均可支配收入 | 2021 | level | 元'
    })
  })

  it('are names where none of them stands over several columns', () => {
    const found = read(`
      13-5 工业企业主要财务指标（2021年）
      |||||单位：万元
      项目|流动资产|固定资产|负债合计|所有者权|利润总额
      |合计|合计||益合计|
      总计|39874|32159|54783|36471|4678
      轻工业|13155|9858|17320|11379|1554
    `)
    expect(found).toMatchObject({
      B5: '总计>流动资产合计 | 2021 | level | 万元',
      E6: '轻工业>所有者权益合计 | 2021 | level | 万元'
    })
  })

  it('may end with a part alone above their English names', () => {
    const found = read(`
      2-6 各县（区）地区生产总值（2022年）
      Gross Domestic Product by County and District (2022)
      单位：亿元||||(100 million yuan)
      县区|地区生产总值|第二产业||第三产业
      |||#工业|
      County|Gross Domestic Product|Secondary Industry|Industry|Tertiary Industry
      惠城区 Huicheng|266.18|113.39|97.52|131.49
      惠阳区 Huiyang|199.64|84.04|73.14|98.62
    `)
    expect(found).toMatchObject({
      B7: '地区生产总值 | 2022 | level | 亿元',
      C7: '地区生产总值>第二产业 | 2022 | level | 亿元',
      D7: '地区生产总值>第二产业>工业 | 2022 | level | 亿元',
      E8: '地区生产总值>第三产业 | 2022 | level | 亿元'
    })
  })
})

describe('heads of which one has more lines than its neighbours', () => {
  it('leave their lines alone in rows between spanners and their parts', () => {
    const found = read(
      `
        10-5 各市（区）居民收入
        |||||单位：元
        地区|城镇居民||农村居民||城乡居民
        |||||收入比
        |||||（农村=1）
        |2016年|2017年|2016年|2017年|
        蓬江区|24600|26838|14020|15811|1.96
        江海区|23401|25133|13903|14903|1.85
      `,
      ['B3:C3', 'D3:E3']
    )
    expect(found).toMatchObject({
      B7: '居民收入>城镇居民 | 2016 | level | 元',
      E8: '居民收入>农村居民 | 2017 | level | 元',
      F7: '城乡居民收入比 |  | level | 农村=1'
    })
  })

  it('are one name where a row parts no spanner, though it is the only one of two lines', () => {
    const found = read(
      `
        13-1 社会消费品零售情况
        单位：亿元
        年份|社会消费品|按城乡分||按行业分|
        |零售总额||||
        ||城镇|乡村|零售业|批发业
        1998|262.92|211.46|51.46|201.71|61.21
        1999|290.10|230.05|60.05|220.05|70.05
      `,
      ['C3:D3', 'E3:F3']
    )
    expect(found).toMatchObject({ B6: '社会消费品零售总额 | 1998 | level | 亿元' })
    expect(found.C6).toContain('城镇 | 1998 | level | 亿元')
  })

  it('have their unit below their name', () => {
    const found = read(
      `
        4-2 三次产业就业
        年份|就业人员|绝对数（万人）||构成（合计=100）|
        Year|（万人）||||
        ||第一产业|第二产业|第一产业|第二产业
        1990|194.37|111.26|83.11|57.2|42.8
        1995|194.87|106.02|88.85|54.4|45.6
      `,
      ['C2:D2', 'E2:F2']
    )
    expect(found).toMatchObject({
      B5: '就业人员 | 1990 | level | 万人',
      D5: '第二产业 | 1990 | level | 万人',
      F6: '就业人员>第二产业 | 1995 | share | %'
    })
  })

  it('are no names where what stands below is a level of its own', () => {
    const found = read(`
      9-3 主要能源消费量（2022年）
      能源|单位|实物量||折标准煤|
      ||消费量|#生产消费|消费量|#生产消费
      原煤|吨|3120|2980|1874|1789
      焦炭|吨|864|826|839|802
    `)
    expect(found).toMatchObject({
      C4: '原煤>实物量>消费量 | 2022 | level | 吨',
      E5: '焦炭>折标准煤>消费量 | 2022 | level | 吨'
    })
  })
})

describe('parts and places of yearbook tables', () => {
  it('are 男 and 女 of the quantity before them where they add up to it', () => {
    const table = (women: string): string => `
      2-4 各县市区年末户籍人口（2021年）
      单位：万人、万户
      县市区|总户数|总人口|男|女|城镇人口
      西陵区|10.2|40.1|20.1|20.0|30.1
      宜都市|14.1|39.1|20.0|${women}|15.1
      枝江市|15.0|48.2|24.6|23.6|20.2
    `
    expect(read(table('19.1'))).toMatchObject({ E5: '总人口>女 | 2021 | level | 万人' })
    expect(read(table('11.1'))).toMatchObject({ E5: '年末户籍人口>女 | 2021 | level | 万人' })
  })

  it('are no places where a share of one is told', () => {
    const { tables } = readSheet(
      gridFromText(`
        1-5 主要指标占全省比重（2021年）
        指标|全省|本市|本市占全省（%）
        年末总人口（万人）|9883|705.7|7.1
        地区生产总值（亿元）|58887.4|5447.1|9.2
      `),
      { fileName: '表.xlsx' }
    )
    const share = tables[0]?.observations.find(({ column }) => column === 3)
    expect(share).toMatchObject({ measure: 'share', unit: '%', region: null })
  })

  it('take the unit of a Chinese title before an English line', () => {
    expect(
      read(`
        3-6 人口变动（2015年）（单位：人）
        (person)
        地区|出生人数|死亡人数
        福田区|13356|1496
        罗湖区|3610|318
      `)
    ).toMatchObject({ B4: '出生人数 | 2015 | level | 人' })
  })
})

describe('names of the stub', () => {
  it('may be set in over two lines, and groups of one member are none of them', () => {
    const names = read(`
      9-5 分行业用电量
      行业|2021年|2022年
      总计|220.9|222.3
        农副食品加工业|23.5|25.2
        酒、饮料和精制||
          茶制造业|4.3|4.4
        化学原料和化学||
          制品制造业|4.4|4.3
        医药制造业|25.6|24.5
        电力、热力、燃气||
          及水生产和供应业|2.5|2.6
        汽车制造业|4.9|4.8
    `)
    const last = (cell: string): string | undefined => names[cell]?.split(' | ')[0]?.split('>').at(-1)
    expect([last('B6'), last('B8'), last('B11')]).toEqual([
      '酒、饮料和精制茶制造业',
      '化学原料和化学制品制造业',
      '电力、热力、燃气及水生产和供应业'
    ])
    const groups = read(`
      1-1 主要指标（2022年）
      指标|单位|2021年|2022年
      地区生产总值|亿元|100|110
      农业|||
        粮食产量|万吨|50|52
      固定资产投资额|亿元|20|22
      社会消费品零售总额|亿元|30|32
      财政收入|亿元|20|22
    `)
    expect(groups).toMatchObject({ C5: '农业>粮食产量 | 2021 | level | 万吨' })
  })

  it('open a group in two languages right below the heads', () => {
    const found = read(`
      10-3 城乡居民收支
      单位：元|||(yuan)
      指标|2021年|2022年|Item
      城镇居民|||Urban Households
      人均可支配收入|40390|42548|Per Capita Income
      人均消费支出|26183|27529|Per Capita Expenditure
      农村居民|||Rural Households
      人均可支配收入|21168|22468|Per Capita Income
      人均消费支出|16239|16815|Per Capita Expenditure
    `)
    expect(found).toMatchObject({
      B5: '城镇居民>人均可支配收入 | 2021 | level | 元',
      C9: '农村居民>人均消费支出 | 2022 | level | 元'
    })
  })
})

describe('the year of a yearbook table', () => {
  it('may be said by a note that speaks of the whole table', () => {
    const table = (note: string): string => `
      9-7 分地区用电量
      地区|用电量（万千瓦时）
      东县|120
      西县|140
      ${note}
    `
    expect(read(table('注：本表为2022年数。'))).toMatchObject({ B3: '用电量 | 2022 | level | 万千瓦时' })
    expect(read(table('注：2020年起口径有调整。'))).toMatchObject({ B3: '用电量 |  | level | 万千瓦时' })
  })
})
