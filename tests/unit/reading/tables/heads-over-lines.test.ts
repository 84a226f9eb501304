import { describe, expect, it } from 'vitest'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'

describe('heads broken over lines', () => {
  it('may be parts, whose own parts are on the second line: #卫生技术 above 人 员', () => {
    expect(
      pathsOfFirstRow(`
        卫生机构、人员数
        年 份|机 构 数||人员总数|#卫生技术|||床位数
        |(个)|# 医院|(人)|人 员|# 医生(士)|# 护 士|(张)
        1978|372|6|17568|13527|3800|3303|16759
        1979|457|20|19030|14748|4749|3616|19099
        1980|475|26|27016|20280|4639|5562|20258
      `)
    ).toEqual([
      '机构数',
      '机构数>医院',
      '人员总数',
      '人员总数>卫生技术人员',
      '人员总数>卫生技术人员>医生(士)',
      '人员总数>卫生技术人员>护士',
      '床位数'
    ])
  })

  it('are known by a second half that ends whole heads beside: 收入户 below 最低, beside 低收入户', () => {
    const heads = `
      主要商品消费量 (2007年)
      指  标|总平均|最  低||低收入户|中等|中等|中等|高收入户|最  高|
      ||收入户|#困难户||偏下户|收入户|偏上户||收入户|#更高
      ||||||||||收入户`
    const figures = `
      粮食(千克)|36.55|29.59|21.78|49.02|47.41|42.98|31.58|24.57|20.5|16.65
      鲜菜(千克)|21.8|9.9|9.12|18.31|20.15|27.88|23.01|27.56|19.4|16.67`
    expect(pathsOfFirstRow(heads + figures, ['C2:D2', 'J2:K2'])).toEqual([
      '粮食>总平均',
      '粮食>最低收入户',
      '粮食>最低收入户>困难户',
      '粮食>低收入户',
      '粮食>中等偏下户',
      '粮食>中等收入户',
      '粮食>中等偏上户',
      '粮食>高收入户',
      '粮食>最高收入户',
      '粮食>最高收入户>更高收入户'
    ])
  })

  it('and stay levels where what stands below them is a quantity: 收入 below 城镇, beside 总收入', () => {
    expect(
      pathsOfFirstRow(
        `
        居民收支
        单位：元
        地区|总收入|城镇||农村|
        ||收入|支出|收入|支出
        东乡|3000|4000|3000|2000|1000
        西乡|3100|4100|3100|2100|1100
      `,
        ['C3:D3', 'E3:F3']
      )
    ).toEqual(['总收入', '城镇>收入', '城镇>支出', '农村>收入', '农村>支出'])
  })

  it('may be set wide, the first half merged over a part, too: 企 业 above 单 位 数 | #亏 损', () => {
    expect(
      pathsOfFirstRow(
        `
        规模以上非公有工业主要经济指标
        (2002年)||||||单位:万元
        类  别|企 业||工  业|工  业|工  业|资产合计
        |单 位 数|#亏 损||||
        |(个)|企 业|总 产 值|销售产值|增 加 值|
        农村工业|902|63|6779907|6482201|1864146|3812119
        轻工业|4821|678|24290034|23632101|6816995|18697035
        重工业|3556|369|21171684|20523550|6051362|17252567
      `,
        ['B3:C3', 'A3:A5', 'G3:G5']
      )
    ).toEqual([
      '企业单位数>农村工业',
      '企业单位数>亏损企业>农村工业',
      '工业总产值>农村工业',
      '工业销售产值>农村工业',
      '工业增加值>农村工业',
      '资产合计>农村工业'
    ])
  })

  it('are whole where the corner is merged from the first line to the last, though one line holds a text alone', () => {
    expect(
      pathsOfFirstRow(
        `
        从业人员年平均劳动报酬 (2004年)||||
        单位:元||||
        项 目|从业人员年 均劳动报酬|||
        ||||离开本单位仍
        ||在岗职工|其他从业人|保留劳动关系
        ||平均工资|员劳动报酬|职工生活费
        国有单位|20440|20876|10026|6080
        城镇集体单位|11221|11350|9169|2322
        其他单位|16575|16346|20100|5134
      `,
        ['A1:E1', 'A2:E2', 'A3:A6', 'B3:B6']
      )
    ).toEqual([
      '国有单位>从业人员年均劳动报酬',
      '国有单位>在岗职工平均工资',
      '国有单位>其他从业人员劳动报酬',
      '国有单位>离开本单位仍保留劳动关系职工生活费'
    ])
  })
})

function pathsOfFirstRow(picture: string, merges: readonly string[] = []): string[] {
  const { tables } = readSheet(gridFromText(picture, { merges }), { fileName: '表.xlsx' })
  const observations = tables.flatMap((table) => table.observations)
  return observations.filter(({ row }) => row === observations[0]?.row).map(({ indicator }) => indicator.join('>'))
}
