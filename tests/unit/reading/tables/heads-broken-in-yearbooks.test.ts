import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('heads of yearbooks', () => {
  it('stand over a blank right of them where they are merged down', () => {
    const picture = `
      各种资质等级建筑企业主要经济指标(2020年)
      项目|合计|总承包||||专业承包|||
      |||一级及以上|二级|三级及其他||一级|二级|三级及其他
      企业单位数(个)|7027|5279|413|902|3964|1748|331|1041|376
      劳动生产率(元/人)|14117|12975|8117|2922|1835|1141|567|201|209
    `
    const down = ['A2:A3', 'B2:B3', 'C2:C3', 'G2:G3']
    for (const merges of [down, [...down, 'D2:F2', 'H2:J2']]) {
      expect(read(picture, { merges })).toMatchObject({
        B4: '企业单位数>合计 | 2020 | level | 个',
        C4: '企业单位数>总承包 | 2020 | level | 个',
        D4: '企业单位数>总承包>一级及以上 | 2020 | level | 个',
        F5: '劳动生产率>总承包>三级及其他 | 2020 | level | 元/人',
        H5: '劳动生产率>专业承包>一级 | 2020 | level | 元/人'
      })
    }
  })

  it('stand over no quantities that are typed beside them, a line lower', () => {
    expect(
      read(
        `
        工业主要指标(2020年)
        行业|企业单位数(个)||
        ||工业总产值(万元)|利润总额(万元)
        采矿业|52|812|33
        制造业|177|981|41
      `,
        { merges: ['A2:A3', 'B2:B3'] }
      )
    ).toMatchObject({ C4: '工业总产值>采矿业 | 2020 | level | 万元' })
  })

  it('are set wide to the last letter, which is no unit where their fellows end so', () => {
    expect(
      read(`
        城镇居民家庭平均每人全年消费性支出(2012年)
        单位：元
        项目|总平均 Average|最低收入户 Lowest Income|低 收入 户 Low Income|中等偏下户 Lower Middle|高 收入 户 High Income
        消费性支出|12211.53|5933.27|7431.99|9561.47|18277.58
        食品|3855.56|2197.26|2717.04|3349.28|5489.99
      `)
    ).toMatchObject({
      D4: '消费性支出>低收入户 | 2012 | level | 元',
      F5: '食品>高收入户 | 2012 | level | 元'
    })
    expect(
      read(`
        人口情况(2012年)
        乡镇|残疾人|老年人|总人口 人
        东乡|385|219|2197
        西乡|185|539|5397
      `)['D3']
    ).toMatch(/^总人口 .*人 /)
  })

  it('are broken behind a word with brackets in it', () => {
    expect(
      read(`
        各城市市政公用事业(2010年)
        城市|排水管道|供水综合|公共交通|全年公共汽(电)车|年末实有|园林绿地
        |(公里)|生产能力|运营车(辆)|客运总量(万人次)|出租汽车|面积(公顷)
        ||(万立方米/日)|||(辆)|
        石家庄市|2074|103.7|4460|51266|9646|8862
        唐山市|2218|129.01|4642|27823|4642|9369
      `)
    ).toMatchObject({
      D5: '公共交通运营车 | 2010 | level | 辆 | 石家庄市',
      E6: '全年公共汽(电)车客运总量 | 2010 | level | 万人次 | 唐山市'
    })
  })

  it('say the word above them once, and their unit over two rows', () => {
    expect(
      read(`
        2-4 历年市区户籍人口变动情况
        年 份|出 生||死 亡||自 然|迁 入|人 口
        |出生人口|人口出生|死亡人口|人口死亡|增长率|人 口|密 度
        |数(人)|率(‰)|数(人)|率(‰)|(‰)|(人)|(人/平方
        |||||||公里)
        1978|10005|10.8|7014|7.6|3.2|14576|591
        1979|10202|11|6609|7.1|3.9|27695|594
      `)
    ).toMatchObject({
      B6: '出生人口数 | 1978 | level | 人',
      D7: '死亡人口数 | 1979 | level | 人',
      F6: '自然增长率 | 1978 | level | ‰',
      G6: '迁入人口 | 1978 | level | 人',
      H7: '人口密度 | 1979 | level | 人/平方公里'
    })
  })
})

describe('names of yearbooks', () => {
  const balance = (lines: string): string => `
    综合能源平衡表
    单位: 万吨标准煤
    项 目|1995|2000
    能源消费总量|131176|130297
      在总量中:||
        1.农、林、牧、渔、||
           水利业|5505|5787
        2.工  业|96191|89634
        3.建筑业|1335|1433
        4.交通运输、仓储及||
           邮电通讯业|5863|9916
    ${lines}
        6.其他|4519|5722
        7.生活消费|15745|14912
  `
  it('are broken among numbered fellows that have figures', () => {
    expect(read(balance('    5.批发和零售||\n           贸易餐饮业|2018|2893'))['B13']).toMatch(
      />批发和零售贸易餐饮业 \| 1995 /
    )
    // A quantity below a name is what is told of it.
    expect(read(balance('    5.批发和零售||\n           销售收入|2018|2893'))['B13']).toMatch(/>批发和零售>销售收入 /)
  })

  it('count their rows in both languages', () => {
    for (const head of ['顺序号 Serial No.', '行次 Line', '编号 No.', 'Serial No.', 'No.', 'Line']) {
      expect(
        read(`
          2020年资金流量表
          单位:亿元
          交易项目 Item|${head}|住户|企业
          净金融投资|1|743|486
          资金运用|2|114|700
          资金来源|3|65|33
          通货|4|22|14
          存款|5|873|528
        `)
      ).not.toHaveProperty('B4')
    }
  })
})
