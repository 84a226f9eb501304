import { describe, expect, it } from 'vitest'
import { readSheet } from '#core/reading/read-sheet.ts'
import { gridFromText } from '../../../support/grid-from-text.ts'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('sheets as clerks type them', () => {
  it('have spanners that were never merged, with a blank row under them', () => {
    expect(
      read(`
        全社会用电分类情况
        所属时期：202408|||||单位：万千瓦时
        用电类别|本月|||本年累计||

        |本年|上年同期|同比±%|本年|上年同期|同比±%
        第一产业|388|361|7.5|2410|2266|6.4
        第二产业|9910|9466|4.7|74812|72605|3.0
      `)
    ).toMatchObject({
      B6: '全社会用电>第一产业 | 2024M08 | level | 万千瓦时',
      C6: '全社会用电>第一产业 | 2023M08 | level | 万千瓦时',
      E7: '全社会用电>第二产业 | 2024M01-08 | level | 万千瓦时',
      G7: '全社会用电>第二产业 | 2024M01-08 | growth | %'
    })
  })

  it('say over their title whom they are for', () => {
    const [table] = readSheet(
      gridFromText(`
        附件2||
        （内部资料 注意保存）||
        利川市2024年8月工业主要指标||
        指标|本月|同比±%
        工业总产值（亿元）|121.6|8.1
        工业用电量（万千瓦时）|3302|4.4
      `),
      { fileName: '工业.xlsx' }
    ).tables
    expect(table?.title).toBe('利川市2024年8月工业主要指标')
  })

  it('date themselves over the head', () => {
    expect(
      read(`
        各县区商品房销售面积
        填报日期|2024/7/8|||单位：万平方米
        县区|2024年1月|2024年2月|2024年3月|2024年4月
        城区|12.28|16.86|18.60|10.02
        郊区|11.31|17.37|5.60|8.17
      `)
    ).toMatchObject({ B4: '商品房销售面积 | 2024M01 | level | 万平方米 | 城区' })
  })

  it('say the same months of the year before by its year', () => {
    expect(
      read(`
        经济运行主要指标
        指标|计量单位|23年1—8月|22年同期|增幅
        规上工业总产值|亿元|512.4|478.9|7
        用电量|万千瓦时|88412|90105|-1.9
      `)
    ).toMatchObject({
      C3: '规上工业总产值 | 2023M01-08 | level | 亿元',
      D3: '规上工业总产值 | 2022M01-08 | level | 亿元'
    })
  })

  it('set a whole year beside the months so far', () => {
    expect(
      read(`
        2024年计划执行情况（1—9月）
        指标|单位|2023年实际|2024年计划|1-9月完成|去年同期|同比增减（%、百分点）
        地区生产总值|亿元|288.4|310|221.7|208.8|6.2
        城镇化率|%|52.3|53.2|53|52.1|0.9
      `)
    ).toMatchObject({
      C3: '地区生产总值 | 2023 | level | 亿元',
      D3: '地区生产总值 | 2024 | target | 亿元',
      E3: '地区生产总值 | 2024M01-09 | level | 亿元',
      F3: '地区生产总值 | 2023M01-09 | level | 亿元',
      G3: '地区生产总值 | 2024M01-09 | growth | %',
      G4: '城镇化率 | 2024M01-09 | change | 百分点'
    })
  })

  it('write 其中： on a row of its own', () => {
    expect(
      read(`
        农村基本情况（2022年）
        指标|单位|李集镇|双沟镇
        二、人口
        乡村人口|人|30216|28904
        其中：
        男|人|15811|15026
        女|人|14405|13878
        乡村从业人员|人|16220|15874
      `)
    ).toMatchObject({
      C6: '人口>乡村人口>男 | 2022 | level | 人 | 李集镇',
      C8: '人口>乡村从业人员 | 2022 | level | 人 | 李集镇'
    })
  })

  it('put ranks in brackets and say so behind the unit', () => {
    expect(
      read(`
        2024年1-8月各县区主要指标增速及位次
        单位：%，括号内为位次
        县区|规上工业增加值|固定资产投资
        滨湖区|6.8（2）|1.9（2）
        山前区|-1.0（1）|3.1（1）
      `)
    ).toMatchObject({ B4: '规上工业增加值 | 2024M01-08 | growth | % | 滨湖区' })
  })

  it('hold numbers that count nothing: codes, telephones, dates', () => {
    expect(
      Object.keys(
        read(`
          行政村登记表（2023年度）
          村名称：|大桥村|区划代码：|420281104203
          村支书：|赵卫国|联系电话：|13907241188
          总户数（户）|412|总人口（人）|1536
          常住人口（人）|1102|外出务工（人）|388
        `)
      ).sort()
    ).toEqual(['B4', 'B5', 'D4', 'D5'])
    expect(
      Object.keys(
        read(`
          2024年项目进展（万元）
          项目名称|总投资|计划竣工
          食品厂|32000|2025.06
          污水厂|15600|2026.1
          中学|28400|2025.08
        `)
      ).sort()
    ).toEqual(['B3', 'B4', 'B5'])
  })
})

describe('what programs export', () => {
  it('is a pivot table with its filter, its buttons and what it sums', () => {
    const across = read(`
      年份|2023年

      求和项:产值（万元）|列标签
      行标签|采矿业|制造业|总计
      东坡镇|30882|38990|69872
      南溪镇|9212|14649|23861
      总计|40094|53639|93733
    `)
    expect(across).toMatchObject({ B5: '产值>采矿业 | 2023 | level | 万元 | 东坡镇' })
    const nested = read(`
      2023年
      行标签|求和项:营业收入（万元）|求和项:利润总额（万元）
      农业企业|5243.1|343.7
        东坡镇|3120.5|288.1
        西岭乡|2122.6|55.6
      服务企业|9769.2|708.1
        东坡镇|8850.1|640.2
        西岭乡|919.1|67.9
    `)
    expect(nested['B4']).toBe('营业收入>农业企业 | 2023 | level | 万元 | 东坡镇')
    expect(nested['B3']).toBe('营业收入>农业企业 | 2023 | level | 万元')
  })

  it('is a list of series of one indicator', () => {
    expect(
      read(`
        数据库：月度数据
        时间：最近13个月
        指标|2024年8月|2024年7月
        社会消费品零售总额当期值(亿元)|3872.6|3775.7
        社会消费品零售总额累计值(亿元)|31245.2|27372.6
        社会消费品零售总额同比增长(%)|2.1|2.7
        社会消费品零售总额累计增长(%)|3.4|3.5
      `)
    ).toMatchObject({
      B4: '社会消费品零售总额 | 2024M08 | level | 亿元',
      B5: '社会消费品零售总额 | 2024M01-08 | level | 亿元',
      B6: '社会消费品零售总额 | 2024M08 | growth | %',
      B7: '社会消费品零售总额 | 2024M01-08 | growth | %'
    })
  })

  it('names its indicator in a statement', () => {
    expect(
      read(`
        数据库：分省年度数据
        指标：地区生产总值(亿元)
        时间：最近5年
        地区|2023年|2022年
        北京市|43760.7|41540.9
        天津市|16737.3|16132.2
      `)
    ).toMatchObject({ B5: '地区生产总值 | 2023 | level | 亿元 | 北京市' })
  })

  it('have brackets for a minus where a figure can be negative, and else for what they do not say', () => {
    const refusals = (picture: string): string[] =>
      readSheet(gridFromText(picture), { fileName: '表.xlsx' }).refused.map(({ text, reason }) => `${text} ${reason}`)
    expect(
      read(`
        2023年各县财政收支（万元）
        地区|财政收入|收支差额|人均收入增长%
        甲县|1200|(827)|（2.5）
        乙县|2200|100|3.1
      `)
    ).toMatchObject({
      C3: '财政收支>收支差额 | 2023 | level | 万元 | 甲县',
      D3: '人均收入增长 | 2023 | level | % | 甲县'
    })
    expect(
      refusals(`
        2023年单位数（个）
        行业|2022年|2023年
        总计|100|120
        其中：国有|（20）|（27）
      `)
    ).toEqual(['（20） bracketed-number', '（27） bracketed-number'])
    expect(
      refusals(`
        2023年企业利润（万元）
        行业|2022年|2023年
        制造业|100|120
        采矿业|20|（27）
        注：括号内为预计数。
      `)
    ).toEqual(['（27） bracketed-number'])
    expect(
      refusals(`
        2023年人口（人）
        乡镇|总人口|户数
        东镇|12000(827)|3000
        西镇|22000|5000
      `)
    ).toEqual(['12000(827) two-numbers'])
  })

  it('have numbers in names that are no years where the heads say when', () => {
    const found = read(`
      重点专项投资||
      指标|2022年|2023年
      健康中国2020专项投资|10|11
      健康中国2030专项投资|20|22
      1912街区营业额|5|6
    `)
    expect(found).toMatchObject({
      B3: '健康中国2020专项投资 | 2022 | level | ',
      C4: '健康中国2030专项投资 | 2023 | level | ',
      C5: '1912街区营业额 | 2023 | level | '
    })
  })

  it('say over their heads where units stand', () => {
    expect(
      read(`
        2023年民政事业统计||||
        ||计量单位见表内||
        类别|项目|数量|上年|说明
        社会救助|城市低保对象（人）|8210|8430|年末
        |农村低保对象（人）|41200|42010|年末
        养老服务|养老机构（个）|38|36|
        |床位（张）|4120|3980|
      `)
    ).toMatchObject({
      C5: '社会救助>农村低保对象 | 2023 | level | 人',
      D6: '养老服务>养老机构 | 2022 | level | 个'
    })
  })

  it('have words in the place of figures, which part no table', () => {
    const picture = `
      主要指标|单位：亿元|
      指标|2022年|2023年
      地区生产总值|240|259.9
      进口总额|待定|尚未统计
      税收收入|3|4
    `
    expect(read(picture)).toMatchObject({ B5: '税收收入 | 2022 | level | 亿元', C5: '税收收入 | 2023 | level | 亿元' })
    const { tables, refused } = readSheet(gridFromText(picture), { fileName: '表.xlsx' })
    expect([tables.length, refused.map(({ text }) => text)]).toEqual([1, ['待定', '尚未统计']])
  })

  it('have figures that a spreadsheet took for days, which are no head of what is below', () => {
    const drawn = gridFromText(`
      主要指标|单位：亿元|
      指标|2022年|2023年
      地区生产总值|240|259.9
      进口总额|2023-03-01|2023-04-05
      税收收入|3|4
    `)
    const days = new Map([
      ['3 1', '2023-03-01'],
      ['3 2', '2023-04-05']
    ])
    const cellAt = (row: number, column: number) => {
      const day = days.get(`${row} ${column}`)
      return day === undefined ? drawn.at(row, column) : { value: 45_000, text: day, isDate: true, day }
    }
    const { tables, refused } = readSheet({ ...drawn, at: cellAt }, { fileName: '表.xlsx' })
    expect(tables.map(({ observations }) => observations.map(({ period }) => period))).toEqual([
      ['2022', '2023', '2022', '2023']
    ])
    expect(refused.map(({ row, column }) => `${row} ${column}`)).toEqual(['3 1', '3 2'])
  })
})

describe('a time of day among figures', () => {
  it.each(['h:mm', '[h]:mm:ss', 'mm:ss', 'h"时"mm"分"'])('is refused as a date is: %s', (format) => {
    const drawn = gridFromText(`
      2023年卫生指标
      指标|单位|2023年|2022年
      床位数|张|4395|4280
      平均时间|天|11.5|12
    `)
    const at = (row: number, column: number) =>
      row === 3 && column === 2 ? { value: 1.2708333333321207, text: '6:30', format } : drawn.at(row, column)
    const { tables, refused } = readSheet({ ...drawn, at }, { fileName: '表.xlsx' })
    expect(tables[0]?.observations.map(({ value }) => value)).toEqual([4395, 4280, 12])
    expect(refused).toEqual([{ row: 3, column: 2, text: '6:30', reason: 'unreadable-number' }])
  })
})

describe('a figure that begins with a letter', () => {
  it('is one among figures and names nothing, in a column or at the top of one', () => {
    const { tables, refused } = readSheet(
      gridFromText(`
        2023年白水镇基本情况
        指标|单位|数值
        规模以上工业总产值|万元|I62480
        财政收入|万元|3184.2
        小学|所|O6
      `),
      { fileName: '表.xlsx' }
    )
    expect(tables.flatMap(({ observations }) => observations.map(({ indicator }) => indicator))).toEqual([['财政收入']])
    expect(refused.map(({ text }) => text)).toEqual(['I62480', 'O6'])
  })

  it('is a code among codes', () => {
    expect(
      read(`
        2023年分行业产值
        行业|代码|产值（万元）
        食品加工|B13|33
        食品制造|B14|55
        软件|I65|44
      `)
    ).toMatchObject({ C5: '产值>软件 | 2023 | level | 万元' })
  })
})

describe('lines below tables', () => {
  it('join no tables that stand side by side, however wide they are spread', () => {
    expect(
      read(`
        主要农作物产品产量|||||主要畜禽产品产量|||
        |||单位：吨|||||单位：吨
        品种|2023年|2022年|增长%||品种|2023年|2022年|增长%
        粮食|412680|405177|1.9||肉类|96214|93308|3.1
        油料|31906|30885|3.3||禽蛋|15380|15122|1.7
        单位负责人：张三||填表人：李四||报出日期：2024年3月5日
      `)
    ).toMatchObject({ B4: expect.stringMatching(/粮食 \|/), G5: expect.stringMatching(/禽蛋 \| 2023 \| level \| 吨$/) })
  })

  it('end no name', () => {
    expect(
      read(`
        2023年产品产量
        产品|单位|产量
        水泥|吨|120
        钢材|吨|20
        （以下空白）
      `)
    ).toMatchObject({ C4: '钢材>产量 | 2023 | level | 吨' })
  })
})
