import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('names and heads of returns', () => {
  it('joins a name whose first line ends in a word that asks for another', () => {
    expect(
      read(`
        2023年社会保险情况
        项目|2023年|2022年
        参加城镇职工基本||
        养老保险人数（万人）|8.92|8.61
        失业保险参保人数（人）|41200|39950
        基金收入（万元）|52310|48800
      `)
    ).toMatchObject({
      B4: '参加城镇职工基本养老保险人数 | 2023 | level | 万人',
      B5: '失业保险参保人数 | 2023 | level | 人'
    })
  })

  it('takes a head that says the end of the names once more for the figure itself', () => {
    expect(
      read(`
        2023年12月末金融运行情况
        指标|余额（亿元）|比年初增加|同比增长（%）
        金融机构各项存款余额|512.3|41.2|8.7
        　住户存款|380.1|35.5|10.3
        金融机构各项贷款余额|401.1|38.8|10.7
      `)
    ).toMatchObject({
      B3: '金融机构各项存款余额 | 2023M12 | level | 亿元',
      C3: '金融机构各项存款余额>比年初 | 2023M12 | change | 亿元',
      B4: '金融机构各项存款余额>住户存款 | 2023M12 | level | 亿元'
    })
  })

  it('keeps a head that says the kind where another says another', () => {
    expect(
      read(`
        2023年粮食生产
        作物|面积（亩）|产量（吨）
        小麦种植面积以外|100|30
        稻谷|120|60
      `)
    ).toMatchObject({ B4: '面积>稻谷 | 2023 | level | 亩', C4: '产量>稻谷 | 2023 | level | 吨' })
  })

  it('opens no group with a total whose figures are not there', () => {
    expect(
      read(`
        2023年主要指标（千元）
        项目|金额|同比（%）
        一般公共预算收入|3124500|3.2
        一般公共预算支出|6850000|1.5
        小计||
        政府性基金收入|1210000|12.4
        结转结余|98000|3.1
      `)
    ).toMatchObject({ B6: '政府性基金收入 | 2023 | level | 千元', B7: '结转结余 | 2023 | level | 千元' })
  })

  it('takes nothing under 备注 for a value', () => {
    const read3 = read(`
      2023年卫生指标
      指标|单位|2023年|2022年|备注
      医生数|人|4401|4301|x
      床位数|张|4395|4280|
      护士数|人|2395|2280|
    `)
    expect(Object.keys(read3).filter((cell) => cell.startsWith('E'))).toEqual([])
  })

  it('reads an amount told in % among years as its growth, and a part of an amount as it stands', () => {
    expect(
      read(`
        2023年主要指标
        指标|单位|2023年|2022年
        规模以上工业增加值|%|6.8|5.5
        一般公共预算收入|亿元|31.2|29.1
        　税收收入|%|66.8|65.5
        城镇化率|%|46.8|45.9
      `)
    ).toMatchObject({
      C3: '规模以上工业增加值 | 2023 | growth | %',
      D3: '规模以上工业增加值 | 2022 | growth | %',
      C5: '一般公共预算收入>税收收入 | 2023 | level | %',
      C6: '城镇化率 | 2023 | level | %'
    })
  })

  it('takes no name from a title of growth and ranks', () => {
    expect(
      read(`
        各县2023年主要指标增速及位次
        县区|地区生产总值||
        |总量（亿元）|增速（%）|位次
        东山县|421.3|5.6|2
        西河县|380.1|5.1|3
        南岭县|300.2|5.9|1
      `)
    ).toMatchObject({ C4: expect.stringMatching(/^地区生产总值 \| 2023 \| growth \| %/) })
  })

  it('takes 余额 under 存款余额 for the figure itself', () => {
    expect(
      read(`
        2024年9月末各县存贷款（亿元）
        县区|存款余额|||贷款余额||
        |余额|比年初增减|同比增长%|余额|比年初增减|同比增长%
        东山县|512.3|41.2|8.7|401.1|38.8|10.7
        西河县|410.2|30.1|7.9|300.2|20.1|7.2
      `)
    ).toMatchObject({
      B4: expect.stringMatching(/存款余额 \| 2024M09 \| level \| 亿元/),
      C4: expect.stringMatching(/存款余额>比年初 \| 2024M09 \| change \| 亿元/)
    })
  })

  it('reads the base of an index behind its time', () => {
    expect(
      read(`
        居民消费价格指数（2024年9月）
        类别|以上年同月为100|以上月为100|1-9月以上年同期为100
        居民消费价格总指数|100.4|100.1|100.3
        食品烟酒|101.2|100.5|100.1
      `)
    ).toMatchObject({ D3: '居民消费价格总指数 | 2024M01-09 | index | 上年同期=100' })
  })
})
