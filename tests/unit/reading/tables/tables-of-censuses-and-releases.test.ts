import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('tables of censuses and releases', () => {
  it('break a name over the same parts that other names stand over whole, under a remark that compares nothing', () => {
    expect(
      read(`
        5-6 各县按婚姻状况分的人口
        本表是2005年抽样调查样本数据, 抽样比为1.02%。
        单位: 人
        地区|15岁以上人口|||从未结婚或|||有配偶||
        ||男|女|已经离婚|男|女||男|女
        丰水县|1182|600|582|114|33|81|395|193|202
        南城县|1359|698|661|59|13|46|200|92|108
        青河县|955|470|485|56|13|43|214|102|112
      `)
    ).toMatchObject({
      B6: '人口>15岁以上人口 | 2005 | level | 人 | 丰水县',
      E6: '人口>从未结婚或已经离婚 | 2005 | level | 人 | 丰水县',
      G7: '人口>从未结婚或已经离婚>女 | 2005 | level | 人 | 南城县',
      I8: '人口>有配偶>男 | 2005 | level | 人 | 青河县'
    })
  })

  it('have first halves that are alike beside each other, above the English of each head', () => {
    expect(
      read(`
        2008年各县卫生机构数
        单位:个
        地区|疾病预|疾病预|医院|社区卫|妇幼保|采供血
        |防中心|防站||生中心|健院|机构
        |Disease Control Centers|Disease Control Stations|Hospitals|Health Centers|Maternity Hospitals|Blood Banks
        丰水县|16|42|33|24|11|1
        南城县|28|19|18|21|13|2
      `)
    ).toMatchObject({
      B6: '卫生机构数>疾病预防中心 | 2008 | level | 个 | 丰水县',
      C7: '卫生机构数>疾病预防站 | 2008 | level | 个 | 南城县'
    })
  })

  it('part one amount by places, by kinds and by trades, of which some stand below the mark of the first', () => {
    expect(
      read(`
        ¦2018年1-4月技改投资主要数据||
        ¦指标|1-4月|
        ¦|绝对量|同比增长
        ¦|(亿元)|(%)
        ¦技改投资|919|14.7
        ¦分地区||
        ¦  东部地区|563|14.1
        ¦  西部地区|356|17.8
        ¦分行业||
        ¦  采矿业|287|-10.3
        ¦    其中:煤炭采选业|85|-22.9
        ¦      石油开采业|48|27.6
        ¦      铁矿采选业|97|-8.9
        ¦  制造业|632|13.1
      `)
    ).toMatchObject({
      B7: '技改投资 | 2018M01-04 | level | 亿元 | 东部地区',
      C10: '技改投资>分行业>采矿业 | 2018M01-04 | growth | %',
      B12: '技改投资>分行业>采矿业>石油开采业 | 2018M01-04 | level | 亿元'
    })
  })

  it('tell indices of prices over the year before and over the month before without their bases', () => {
    expect(
      read(`
        2019年3月二手住宅价格变动对比表
        城市|二手住宅价格同比指数||二手住宅价格环比指数|
        |3月|2月|3月|2月
        北京|109.6|111.5|99.9|99.6
        天津|110.1|112.9|99.8|100
        唐山|110|108.4|100|99.8
      `)
    ).toMatchObject({
      B4: '二手住宅价格同比指数 | 2019M03 | index |  | 北京',
      E6: '二手住宅价格环比指数 | 2019M02 | index |  | 唐山'
    })
  })

  it('say how large an area is to be sown, and count shows in 场次', () => {
    expect(
      read(`
        2024年青河县油菜种植任务表
        |||面积:万亩
        乡镇|可种植面积|2024年油菜任务面积|备注
        城关镇|8.44|0.91|
        石桥镇|6.73|0.72|
        白沙乡|3.01|0.39|
      `)
    ).toMatchObject({
      B4: '可种植面积 | 2024 | level | 万亩 | 城关镇',
      C5: '油菜任务面积 | 2024 | target | 万亩 | 石桥镇'
    })
    expect(
      read(`
        指标|2019年|2020年
        文艺演出(场次)|574|633
        演出观众(万人次)|58|67
      `)
    ).toMatchObject({ B2: '文艺演出 | 2019 | level | 场次' })
  })

  it('list countries below each product, and below groups of countries, without a head', () => {
    expect(
      read(`
        ¦橡胶产量(1998年)|||
        ¦单位:万吨|||
        ¦|1996年|1997年|1998年
        ¦世界总计|656|640|609
        ¦按种类分类|||
        ¦  天然橡胶|467|442|418
        ¦    泰国|205|193|188
        ¦    马来西亚|138|128|127
        ¦  合成橡胶|189|198|191
        ¦    美国|149|154|134
        ¦    日本|34|36|37
        ¦按地区分类|||
        ¦  发达国家|320|276|245
        ¦  发展中国家|336|364|364
      `)
    ).toMatchObject({
      B4: '橡胶产量 | 1996 | level | 万吨 | 世界总计',
      C7: '橡胶产量>按种类分类>天然橡胶 | 1997 | level | 万吨 | 泰国',
      D11: '橡胶产量>按种类分类>合成橡胶 | 1998 | level | 万吨 | 日本',
      B13: '橡胶产量 | 1996 | level | 万吨 | 发达国家'
    })
  })

  it('sell to countries, which are not where the figures are told', () => {
    expect(
      read(`
        丰水县2020年1-6月茶叶出口额
        单位:万美元
        项目|6月|1-6月
        美国|20.5|119.3
        日本|13.8|82.8
        德国|3.4|16.1
      `)
    ).toMatchObject({ B4: '茶叶出口额>美国 | 2020M06 | level | 万美元 | 丰水县' })
  })

  it('have a unit between dots that lead over its columns, and growth as a percentage of change', () => {
    expect(
      read(
        `
        表B2 . 全球糖类供求指标|||
        ||2004|2005|2006
        |||( . . . . . . . . . 百分比 . . . . . . . . . )||
        1. 库存量与利用量之比||31.4|28.7|28.8
        2. 自给率||18.1|19.1|18.1
      `.replaceAll('||', '|')
      )
    ).toMatchObject({ B4: '库存量与利用量之比 | 2004 | level | %' })
    expect(
      read(`
        指标|与上年相比的变化量百分比||
        |2004|2005|2006
        甘蔗产量|9.4|-1|-1.6
        甜菜产量|3.6|5|4.4
      `)
    ).toMatchObject({ C3: '甘蔗产量 | 2005 | growth | %' })
  })
})
