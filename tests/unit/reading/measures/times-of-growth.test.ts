import { describe, expect, it } from 'vitest'
import { readPicture as read } from '../../../support/read-picture.ts'

describe('the time of a growth', () => {
  it('behind levels of several kinds is that of the levels it fits', () => {
    expect(
      read(`
        分月社会消费品零售总额（万元）
        月份|2023年||2024年||同比增长（%）
        |当月|累计|当月|累计|
        1月|100|100|110|110|10.0
        2月|90|190|95|205|7.9
        3月|120|310|130|335|8.1
      `)
    ).toMatchObject({
      F5: '社会消费品零售总额 | 2024M01-02 | growth | %',
      F6: '社会消费品零售总额 | 2024M01-03 | growth | %'
    })
  })

  it('that fits neither stays that of the words', () => {
    expect(
      read(`
        分月社会消费品零售总额（万元）
        月份|2023年||2024年||同比增长（%）
        |当月|累计|当月|累计|
        1月|100|100|110|110|3.0
        2月|90|190|95|205|4.9
        3月|120|310|130|335|5.1
      `)
    ).toMatchObject({ F5: '社会消费品零售总额 | 2024M02 | growth | %' })
  })

  it.each([
    ['2024年8月|2023年8月|增长%|2024年1-8月|2023年1-8月|增长%', '2024M08', '2024M01-08'],
    ['2023年8月|2024年8月|增长%|2023年1-8月|2024年1-8月|增长%', '2024M08', '2024M01-08']
  ])('is the latest of what stands between it and the one before: %s', (heads, first, second) => {
    expect(
      read(`
        规上工业主要指标
        指标|${heads}
        总产值（万元）|310|300|3.3|2420|2400|0.8
        营业收入（万元）|320|310|3.2|2520|2500|0.8
      `)
    ).toMatchObject({ D3: `总产值 | ${first} | growth | %`, G3: `总产值 | ${second} | growth | %` })
  })

  it('over months is theirs, whatever its head takes from what stands beside it', () => {
    expect(
      read(`
        限额以上单位商品零售类值（2024年9月）
        商品类别|零售额||同比±%||累计占比（%）
        |9月|1-9月|9月|1-9月|
        粮油、食品类|2130|18640|6|6.2|23.9
        家用电器类|1240|9120|26.3|10.4|11.7
        汽车类|2310|19260|-5.9|-4.2|24.7
      `)
    ).toMatchObject({
      D4: '粮油、食品类>零售额 | 2024M09 | growth | %',
      E4: '粮油、食品类>零售额 | 2024M01-09 | growth | %',
      F4: '粮油、食品类>零售额 | 2024M01-09 | share | %'
    })
  })

  it('that names what grew is of the pair before it', () => {
    expect(
      read(`
        2024年10月影院放映情况
        影院名称|10月||1-10月||上年同期票房收入（万元）|票房收入增长（%）
        |观影人次（人次）|票房收入（万元）|观影人次（人次）|票房收入（万元）||
        东城影院|7297|26.49|86907|334.59|362.11|-7.6
        西城影院|3457|12.13|38926|140.13|167.82|-16.5
      `)
    ).toMatchObject({
      F4: '票房收入>东城影院 | 2023M01-10 | level | 万元',
      G4: '票房收入>东城影院 | 2024M01-10 | growth | %'
    })
  })

  it('is so down the side of a table, too', () => {
    expect(
      read(`
        规上服务业情况
        项目|时期|单位数（个）|营业收入（万元）
        交通运输业|2024年1-8月|12|30120
        |2023年1-8月|11|29120
        |增长%|9.1|3.4
        商务服务业|2024年1-8月|7|3012
        |2023年1-8月|7|2912
        |增长%|0|3.4
      `)
    ).toMatchObject({
      C5: '单位数>交通运输业 | 2024M01-08 | growth | %',
      D8: '营业收入>商务服务业 | 2024M01-08 | growth | %'
    })
  })

  it('under 累计 behind quarters is that of the quarters', () => {
    expect(
      read(`
        2024年旅游情况
        指标|一季度||二季度||累计|
        |总量|增长%|总量|增长%|总量|增长%
        接待游客（万人次）|101|5.1|121|6.1|222|5.6
        旅游综合收入（亿元）|8.1|6.1|9.1|7.1|17.2|6.6
      `)
    ).toMatchObject({
      E4: '接待游客 | 2024Q2 | growth | %',
      F4: '接待游客 | 2024Q1-2 | level | 万人次',
      G5: '旅游综合收入 | 2024Q1-2 | growth | %'
    })
  })

  it('and its base come from the head above it', () => {
    expect(
      read(`
        2024年8月末金融运行情况
        指标|本月余额（亿元）|比上年同期||比年初|
        ||增加额（亿元）|增长%|增加额（亿元）|增长%
        各项存款|412.5|30.1|7.9|22.4|5.7
        各项贷款|312.5|20.2|6.9|18.4|6.3
      `)
    ).toMatchObject({
      C4: '各项存款 | 2024M08 | change | 亿元',
      E4: '各项存款>比年初 | 2024M08 | change | 亿元',
      F4: '各项存款>比年初 | 2024M08 | growth | %'
    })
  })
})

describe('words of measures', () => {
  it('compare with 较 as with 比', () => {
    expect(
      read(`
        2024年8月商品房成交情况
        区域|成交套数（套）|较上月|较去年同期
        城关镇|301|5.1%|-5.1%
        东山乡|101|-5.1%|-3.1%
      `)
    ).toMatchObject({
      C3: '成交套数>环比 | 2024M08 | growth | % | 城关镇',
      D3: '成交套数 | 2024M08 | growth | % | 城关镇'
    })
  })

  it('may stand in brackets behind a year', () => {
    expect(
      read(`
        粮食生产主要指标
        年份|粮食总产量（万吨）|播种面积（万亩）
        2023年（实际）|30.1|61
        2024年（预计）|30.5|61
        2025年（目标）|31|62
      `)
    ).toMatchObject({
      B3: '粮食总产量 | 2023 | level | 万吨',
      B5: '粮食总产量 | 2025 | target | 万吨',
      C5: '播种面积 | 2025 | target | 万亩'
    })
  })

  it('rank the growth where no amount stands before them', () => {
    expect(
      read(`
        2024年1-9月各县指标
        县区|投资|
        |增速（%）|位次
        江北县|9.6|1
        江南县|4.3|2
      `)
    ).toMatchObject({ C4: expect.stringContaining('投资>增速 | 2024M01-09 | rank') })
  })

  it('rank the growth of what stands before them, and 其中 behind a rank parts the quantity', () => {
    expect(
      read(`
        2024年1-9月各镇固定资产投资情况
        乡镇|投资额（万元）|增速（%）|增速排名|其中：工业投资（万元）
        城关镇|12031|6.1|2|5012
        东山镇|10031|7.1|1|4012
      `)
    ).toMatchObject({
      D3: '投资额>增速 | 2024M01-09 | rank |  | 城关镇',
      E3: '投资额>工业投资 | 2024M01-09 | level | 万元 | 城关镇'
    })
  })

  it('of aims of those who report are of what the title is about', () => {
    expect(
      read(`
        2024年三季度各部门招商引资完成情况
        单位|任务数（亿元）|到位资金（亿元）
        县商务局|12|9
        县农业农村局|6|5
      `)
    ).toMatchObject({
      B3: '招商引资>县商务局 | 2024 | target | 亿元',
      C3: '到位资金>县商务局 | 2024Q3 | level | 亿元'
    })
  })

  it('keep a market, 城乡建设 and 主要 out of the names of places', () => {
    const [first] = Object.values(
      read(`
        2024年7月主要农产品市场价格
        品种|单位|本月均价
        猪肉|元/公斤|32.1
        鸡蛋|元/公斤|10.1
      `)
    )
    expect(first).toBe('猪肉 | 2024M07 | level | 元/公斤')
  })
})

describe('a growth behind two times of one quantity', () => {
  it('is of the time whose two years its figures fit, also where the year before stands apart', () => {
    expect(
      read(`
        2024年10月影院放映情况
        影院|座位数（个）|10月||1-10月||上年同期票房收入（万元）|票房收入增长（%）
        ||观影人次（人次）|票房收入（万元）|观影人次（人次）|票房收入（万元）||
        星美影城|1107|7297|26.49|86907|334.59|362.11|-7.6
        大地影院|520|3457|12.13|38926|140.13|167.82|-16.5
        横店影城|992|7832|30.23|93592|383.73|363.73|5.5
      `)
    ).toMatchObject({
      C4: '观影人次>星美影城 | 2024M10 | level | 人次',
      F4: '票房收入>星美影城 | 2024M01-10 | level | 万元',
      G4: '票房收入>星美影城 | 2023M01-10 | level | 万元',
      H5: '票房收入>大地影院 | 2024M01-10 | growth | %'
    })
  })
})

describe('a comparison parted between two rows of heads', () => {
  it('is of the time above, against the one below', () => {
    expect(
      read(`
        企业景气调查结果
        行业|2024年||2025年|一季度比|
        |三季度|四季度|一季度|上季度±点|上年同期±点
        工业|107.6|103.1|101|-2.1|-9.4
        建筑业|103.8|107|107.4|0.4|4.3
      `)
    ).toMatchObject({
      E4: '工业>环比 | 2025Q1 | change | 点',
      F5: '建筑业 | 2025Q1 | change | 点'
    })
  })

  it('is told in the points of its head', () => {
    expect(
      read(`
        季度核算主要基础指标增速
        单位：%
        指标|2024年||2025年||前三季度增减百分点|
        |上半年|前三季度|上半年|前三季度|较上半年|较上年同期
        农林牧渔业总产值|10.2|8.4|11.2|11.5|0.3|3.1
        工业用电量|-0.1|1.1|2.8|0.9|-1.9|-0.2
      `)
    ).toMatchObject({
      F5: '农林牧渔业总产值>较上半年 | 2025Q1-3 | change | 百分点',
      G6: '工业用电量 | 2025Q1-3 | change | 百分点'
    })
  })
})

describe('a year before words of growth', () => {
  it.each(['2025年累计同比增速', '2025年累计增速', '2025年累计同比', '2025年累计增长'])(
    'is the year of the months below it: %s',
    (head) => {
      expect(
        read(`
        安平县固定资产投资分月增速
        |||单位：%
        指标|${head}||1-3月占全部投资比重
        |1-2月|1-3月|
        固定资产投资|3.1|2.6|100
        民间投资|-5.5|-6.1|46.3
      `)
      ).toMatchObject({
        B5: '固定资产投资 | 2025M01-02 | growth | % | 安平县',
        C6: '固定资产投资>民间投资 | 2025M01-03 | growth | % | 安平县',
        D6: '固定资产投资>民间投资 | 2025M01-03 | share | % | 安平县'
      })
    }
  )
})

describe('a change against the month before', () => {
  it('is never of the whole year that a plan beside it is for', () => {
    expect(
      read(`
        2025年1—10月重点工作推进情况
        项目类别|年度计划投资（万元）|完成投资（万元）|完成率（%）|较上月提高（百分点）
        产业发展|182000|141300|77.6|6.1
        基础设施|96000|80100|83.4|7.2
      `)
    ).toMatchObject({ E3: expect.stringMatching(/\| 2025M(?:01-)?10 \| change \| 百分点$/) })
  })
})
